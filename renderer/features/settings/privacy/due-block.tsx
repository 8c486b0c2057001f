import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useChannel } from '#renderer/app/use-channel'
import { Button } from '#renderer/ui/actions/button'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { Block } from '#renderer/ui/layout/block'
import { PlainTable } from '#renderer/ui/table/plain-table'
import type { OutputOf } from '#shared/api/contract'
import { formatDate } from '#shared/text/formats'
import { AnonymiseDialog } from './anonymise-dialog'

type DueEntry = OutputOf<'privacy.preview'>['due'][number]

/** What has outlived its retention period today, and the way to make it anonymous. */
export function DueBlock() {
  const { t } = useTranslation('privacy')
  const { data, error } = useChannel('privacy.preview', {})
  const [isOpen, setOpen] = useState(false)
  const count = data?.counts.due ?? 0
  return (
    <Block
      title={t('due.title')}
      description={data ? t('due.counts', data.counts) : undefined}
      actions={
        count > 0 ? (
          <Button needs="administer" onPress={() => setOpen(true)}>
            {t('due.anonymise')}
          </Button>
        ) : null
      }
    >
      {error ? <ErrorNotice error={error} /> : null}
      {data ? <p>{count > 0 ? t('due.count', { count }) : t('due.none')}</p> : <Skeleton lines={2} />}
      {data && count > 0 ? (
        <PlainTable
          caption={t('due.title')}
          isCaptionHidden
          columns={[
            { id: 'number', header: t('due.number') },
            { id: 'endedOn', header: t('due.endedOn') },
            { id: 'dueOn', header: t('due.dueOn') },
          ]}
          rows={data.due.map((entry) => ({
            id: entry.id,
            cells: [
              <EntryLink key="link" entry={entry} />,
              formatDate(entry.endedOn),
              formatDate(entry.dueOn),
            ],
          }))}
        />
      ) : null}
      {data && count > data.due.length ? <p>{t('due.shown', { count: data.due.length })}</p> : null}
      {data && isOpen ? <AnonymiseDialog preview={data} onClose={() => setOpen(false)} /> : null}
    </Block>
  )
}

function EntryLink({ entry }: { readonly entry: DueEntry }) {
  const isRemark = entry.kind === 'remark' || entry.kind === 'suggestion'
  return (
    <Link to={isRemark ? '/remarques/$id' : '/reclamations/$id'} params={{ id: entry.id }}>
      {entry.number}
    </Link>
  )
}

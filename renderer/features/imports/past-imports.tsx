import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { Notice } from '#renderer/ui/feedback/notice'
import { Block } from '#renderer/ui/layout/block'
import { ConfirmDialog } from '#renderer/ui/overlays/confirm-dialog'
import { PlainTable } from '#renderer/ui/table/plain-table'
import type { ImportRecord } from '#shared/imports/import-api'
import { formatDateTime, formatInteger } from '#shared/text/formats'
import styles from './imports.module.css'

/** The imports of this register, each of which can be undone. */
export function PastImports() {
  const { t } = useTranslation('imports')
  const { language, timeZone } = useSession()
  const { data, error } = useChannel('imports.list', {})
  const undo = useChannelMutation('imports.undo', {
    onSuccess: () => setAsked(null),
    onError: () => setAsked(null),
  })
  const [asked, setAsked] = useState<ImportRecord | null>(null)
  if (!data || data.imports.length === 0) return error ? <ErrorNotice error={error} /> : null
  return (
    <Block title={t('past.title')} description={t('past.description')}>
      {undo.error ? <ErrorNotice error={undo.error} /> : null}
      {undo.data ? (
        <Notice tone="done" isLive>
          {t('past.undone', { count: undo.data.cancelled })}
          {undo.data.kept.length > 0
            ? ` ${t('past.kept', { list: undo.data.kept.slice(0, 20).join(', ') })}`
            : ''}
        </Notice>
      ) : null}
      <PlainTable
        caption={t('past.title')}
        isCaptionHidden
        columns={[
          { id: 'file', header: t('past.file') },
          { id: 'at', header: t('past.at') },
          { id: 'actor', header: t('past.actor') },
          { id: 'complaints', header: t('report.complaints'), align: 'end' },
          { id: 'remarks', header: t('report.remarks'), align: 'end' },
          { id: 'state', header: t('past.state') },
          { id: 'undo', header: t('past.undo') },
        ]}
        rows={data.imports.map((record) => ({
          id: record.id,
          cells: [
            record.fileName,
            formatDateTime(record.at, timeZone()),
            record.actor,
            formatInteger(record.complaints, language),
            formatInteger(record.remarks, language),
            t(`past.states.${record.state}`),
            record.state === 'UNDONE' ? (
              '–'
            ) : (
              <Button
                key="undo"
                isSmall
                isDisabled={record.state === 'RUNNING'}
                aria-label={t('past.undoOf', { file: record.fileName })}
                onPress={() => setAsked(record)}
              >
                {t('past.undo')}
              </Button>
            ),
          ],
        }))}
      />
      <p className={styles.quiet}>{t('past.help')}</p>
      {asked ? (
        <ConfirmDialog
          title={t('past.ask.title', { file: asked.fileName })}
          confirmLabel={t('past.ask.confirm')}
          isOpen
          isDanger
          isPending={undo.isPending}
          onClose={() => setAsked(null)}
          onConfirm={() => undo.mutate({ id: asked.id })}
        >
          {t('past.ask.text', { count: asked.complaints + asked.remarks })}
        </ConfirmDialog>
      ) : null}
    </Block>
  )
}

import { useNavigate, useSearch } from '@tanstack/react-router'
import { GitFork, Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CauseDialog } from '#renderer/app/causes/cause-dialog'
import { ErrorNotice } from '#renderer/app/error-notice'
import { SheetMenu } from '#renderer/app/lists/sheet-menu'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { Button } from '#renderer/ui/actions/button'
import { EmptyState } from '#renderer/ui/feedback/empty-state'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { Page } from '#renderer/ui/layout/page'
import { SplitPane } from '#renderer/ui/layout/split-pane'
import { PlainTable } from '#renderer/ui/table/plain-table'
import { formatInteger } from '#shared/text/formats'
import { CauseDetail } from './cause-detail'
import styles from './view.module.css'
import { ViewLinks } from './view-links'

/** Why things happen, most frequent first, with what is done about each. */
export function CausesView() {
  const { t } = useTranslation('actions')
  const { language } = useSession()
  const navigate = useNavigate()
  const { selected } = useSearch({ from: '/actions' })
  const [isAdding, setAdding] = useState(false)
  const { data, error, refetch } = useChannel('rootCauses.list', { withInactive: true })
  const causes = data?.causes ?? []
  const integer = (value: number) => formatInteger(value, language)
  const select = (id: string) => void navigate({ to: '/actions', search: { view: 'causes', selected: id } })
  const add = (
    <Button needs="handle" kind="primary" icon={<Plus />} onPress={() => setAdding(true)}>
      {t('causes.add')}
    </Button>
  )
  return (
    <Page
      width="full"
      title={t('views.causes')}
      subtitle={t('causes.subtitle')}
      actions={
        causes.length > 0 ? (
          <>
            <SheetMenu channel="documents.listSheet" input={{ list: 'rootCauses' }} />
            {add}
          </>
        ) : null
      }
    >
      <ViewLinks current="causes" />
      {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      <SplitPane
        name="causes"
        sideLabel={t('causes.detail')}
        side={selected ? <CauseDetail id={selected} /> : null}
        main={
          <div className={styles.scroll}>
            <div className={styles.column}>
              {data ? null : <Skeleton lines={6} />}
              {data && causes.length === 0 ? (
                <EmptyState icon={<GitFork />} title={t('causes.emptyTitle')} actions={add}>
                  <p>{t('causes.emptyText')}</p>
                </EmptyState>
              ) : null}
              {causes.length > 0 ? (
                <PlainTable
                  caption={t('views.causes')}
                  isCaptionHidden
                  columns={[
                    { id: 'label', header: t('causes.label') },
                    { id: 'category', header: t('causes.category') },
                    { id: 'complaints', header: t('fields.complaints'), align: 'end' },
                    { id: 'remarks', header: t('fields.remarks'), align: 'end' },
                    { id: 'actions', header: t('causes.actionsHeader'), align: 'end' },
                    { id: 'open', header: t('causes.openHeader'), align: 'end' },
                  ]}
                  rows={causes.map((cause) => ({
                    id: cause.id,
                    cells: [
                      <button
                        key="label"
                        type="button"
                        className={styles.cause}
                        aria-pressed={cause.id === selected}
                        onClick={() => select(cause.id)}
                      >
                        {cause.label}
                      </button>,
                      t(`causeCategory.${cause.category}`),
                      integer(cause.complaints),
                      integer(cause.remarks),
                      integer(cause.actions),
                      integer(cause.openActions),
                    ],
                  }))}
                />
              ) : null}
            </div>
          </div>
        }
      />
      {isAdding ? <CauseDialog cause={null} onClose={() => setAdding(false)} /> : null}
    </Page>
  )
}

import { Link } from '@tanstack/react-router'
import { Send } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { SheetMenu } from '#renderer/app/lists/sheet-menu'
import { TransmissionLine } from '#renderer/app/transmissions/transmission-line'
import { useChannelPages } from '#renderer/app/use-channel-pages'
import { Button } from '#renderer/ui/actions/button'
import { EmptyState } from '#renderer/ui/feedback/empty-state'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { Page } from '#renderer/ui/layout/page'
import { ToggleChip } from '#renderer/ui/list/toggle-chip'
import styles from './view.module.css'
import { ViewLinks } from './view-links'

/** What was passed on to third parties: those without an answer first. */
export function TransmissionsView() {
  const { t } = useTranslation('actions')
  const [isOpenOnly, setOpenOnly] = useState(true)
  const pages = useChannelPages('transmissions.list', { open: isOpenOnly, limit: 100 })
  const isNothing = !pages.isLoading && !pages.error && pages.rows.length === 0
  return (
    <Page
      width="full"
      title={t('views.transmissions')}
      subtitle={t('transmissions.subtitle')}
      actions={
        isNothing ? null : (
          <SheetMenu channel="documents.listSheet" input={{ list: 'transmissions', open: isOpenOnly }} />
        )
      }
    >
      <ViewLinks current="transmissions" />
      <div className={styles.scroll}>
        <div className={styles.column}>
          <div className={styles.buttons}>
            <ToggleChip label={t('transmissions.openOnly')} isOn={isOpenOnly} onChange={setOpenOnly} />
          </div>
          {pages.error ? <ErrorNotice error={pages.error} /> : null}
          {pages.isLoading ? <Skeleton lines={6} /> : null}
          {isNothing ? (
            <EmptyState icon={<Send />} title={t('transmissions.emptyTitle')}>
              <p>{t('transmissions.emptyText')}</p>
            </EmptyState>
          ) : (
            <ul>
              {pages.rows.map((row) => (
                <TransmissionLine
                  key={row.id}
                  transmission={row}
                  title={
                    <Link
                      to={row.entry.kind === 'complaint' ? '/reclamations/$id' : '/remarques/$id'}
                      params={{ id: row.entry.id }}
                    >
                      {row.entry.number}
                    </Link>
                  }
                />
              ))}
            </ul>
          )}
          {pages.hasMore ? (
            <div>
              <Button isPending={pages.isLoadingMore} onPress={pages.needMore}>
                {t('transmissions.more')}
              </Button>
            </div>
          ) : null}
        </div>
      </div>
    </Page>
  )
}

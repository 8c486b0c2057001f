import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { type ImprovementView, improvementViews } from '#renderer/app/search-params'
import { Page } from '#renderer/ui/layout/page'
import { PageViews } from '#renderer/ui/layout/page-views'
import type { AppError } from '#shared/api/app-error'
import styles from './improvement.module.css'

interface ImprovementPageProps {
  readonly current: ImprovementView
  readonly title: string
  readonly subtitle?: string
  readonly actions?: ReactNode
  readonly error?: AppError | null
  readonly onRetry?: () => void
  readonly children: ReactNode
}

/** One side of improvement: its title, its actions, the links to the other sides, and one scroll. */
export function ImprovementPage(props: ImprovementPageProps) {
  const { current, title, subtitle, actions, error, onRetry, children } = props
  const { t } = useTranslation('improvement')
  return (
    <Page width="full" title={title} subtitle={subtitle} actions={actions}>
      <PageViews label={t('views.label')}>
        {improvementViews.map((view) => (
          <Link
            key={view}
            to="/amelioration"
            search={view === 'reviews' ? {} : { view }}
            activeOptions={{ exact: true, includeSearch: true }}
            aria-current={view === current ? 'page' : undefined}
          >
            {t(`views.${view}`)}
          </Link>
        ))}
      </PageViews>
      <div className={styles.scroll}>
        <div className={styles.column}>
          {error ? <ErrorNotice error={error} onRetry={onRetry} /> : null}
          {children}
        </div>
      </div>
    </Page>
  )
}

import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type ActionView, actionViews } from '#renderer/app/action-search'
import { PageViews } from '#renderer/ui/layout/page-views'

/** The four sides of the action plan as links. */
export function ViewLinks({ current }: { readonly current: ActionView }) {
  const { t } = useTranslation('actions')
  return (
    <PageViews label={t('views.label')}>
      {actionViews.map((view) => (
        <Link
          key={view}
          to="/actions"
          search={view === 'plan' ? {} : { view }}
          activeOptions={{ exact: true, includeSearch: true }}
          aria-current={view === current ? 'page' : undefined}
        >
          {t(`views.${view}`)}
        </Link>
      ))}
    </PageViews>
  )
}

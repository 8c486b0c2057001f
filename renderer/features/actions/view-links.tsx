import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type ActionView, actionViews } from '#renderer/app/action-search'
import styles from './view-links.module.css'

/** The four sides of the action plan as links. */
export function ViewLinks({ current }: { readonly current: ActionView }) {
  const { t } = useTranslation('actions')
  return (
    <nav aria-label={t('views.label')} className={styles.views}>
      {actionViews.map((view) => (
        <Link
          key={view}
          to="/actions"
          search={view === 'plan' ? {} : { view }}
          activeOptions={{ exact: true, includeSearch: true }}
          className={styles.view}
          aria-current={view === current ? 'page' : undefined}
        >
          {t(`views.${view}`)}
        </Link>
      ))}
    </nav>
  )
}

import { Link } from '@tanstack/react-router'
import { Columns3, Grid2x2, List } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ComplaintSearch } from '#renderer/app/search-params'
import { classNames } from '#renderer/ui/class-names'
import styles from './view-switch.module.css'

const views = [
  { view: 'list', to: '/reclamations', icon: List },
  { view: 'board', to: '/reclamations/tableau', icon: Columns3 },
  { view: 'priorities', to: '/reclamations/priorites', icon: Grid2x2 },
] as const

export interface ViewSwitchProps {
  readonly view: (typeof views)[number]['view']
  /** The filters go along. */
  readonly search: ComplaintSearch
}

/** The same cases as a list, by status, or by what is to be done. */
export function ViewSwitch({ view, search }: ViewSwitchProps) {
  const { t } = useTranslation('board')
  return (
    <nav aria-label={t('view.label')} className={styles.views}>
      {views.map(({ view: each, to, icon: Icon }) => (
        <Link
          key={each}
          to={to}
          search={search}
          className={classNames(styles.view, each === view && styles.current)}
          aria-current={each === view ? 'page' : undefined}
        >
          <Icon aria-hidden="true" />
          {t(`view.${each}`)}
        </Link>
      ))}
    </nav>
  )
}

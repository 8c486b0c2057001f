import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ProcedureSectionRecord } from '#shared/improvement/procedure-api'
import type { Language } from '#shared/text/language'
import styles from './procedure.module.css'

interface SectionListProps {
  readonly sections: readonly ProcedureSectionRecord[]
  readonly current: ProcedureSectionRecord['section'] | null
  readonly language: Language
}

/** The sections as links; those in own words say so. */
export function SectionList({ sections, current, language }: SectionListProps) {
  const { t } = useTranslation('improvement')
  return (
    <nav aria-label={t('procedure.list')} className={styles.nav}>
      <ol>
        {sections.map(({ section, title, state }, index) => (
          <li key={section}>
            <Link
              to="/amelioration"
              search={{ view: 'procedure', section, language }}
              replace
              className={styles.link}
              aria-current={section === current ? 'true' : undefined}
            >
              {`${index + 1}. ${title}`}
              {state === 'GENERATED' ? null : (
                <span className={styles.state}>{t(`procedure.state.${state}`)}</span>
              )}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}

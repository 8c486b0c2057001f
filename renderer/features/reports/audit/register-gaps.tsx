import { Link, type LinkProps } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '#shared/api/contract'
import type { RegisterPoint } from '#shared/audit/register-readiness'
import type { Period } from '#shared/time/local-date'
import styles from '../issued/issued.module.css'

interface RegisterGapsProps {
  readonly register: OutputOf<'reports.readiness'>['register']
  readonly period: Period
}

/** What the register itself lacks, each with the place where it is mended. */
export function RegisterGaps({ register, period }: RegisterGapsProps) {
  const { t } = useTranslation('audit')
  const { met, applicable, gaps } = register
  const { from, to } = period
  const places: Readonly<Record<RegisterPoint, Pick<LinkProps, 'to' | 'search'>>> = {
    IDENTITY: { to: '/reglages', search: { part: 'organisation' } },
    BASE: { to: '/reglages', search: { part: 'bases' } },
    MEDIATOR: { to: '/reglages', search: { part: 'organisation' } },
    STANDARD: { to: '/amelioration', search: { view: 'standards' } },
    PROCEDURE: { to: '/amelioration', search: { view: 'procedure' } },
    MANAGEMENT_REVIEW: { to: '/amelioration', search: { view: 'reviews' } },
    SELF_ASSESSMENT: { to: '/amelioration', search: { view: 'assessments' } },
    RISKS: { to: '/amelioration', search: { view: 'risks' } },
    ACTIONS_LATE: { to: '/actions', search: {} },
    OTHER_NATURE: { to: '/reclamations', search: { from, to, natures: ['AUTRE'], counted: true } },
    ISSUED_REPORT: { to: '/rapports', search: { document: 'followUpReport', from, to } },
  }
  return (
    <section aria-labelledby="register-readiness">
      <h3 id="register-readiness">{t('readiness.register')}</h3>
      <p>{t('readiness.registerScore', { met, applicable })}</p>
      {gaps.length > 0 ? (
        <table className={styles.table}>
          <caption className={styles.hidden}>{t('readiness.register')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('readiness.gap')}</th>
              <th scope="col">{t('readiness.where')}</th>
            </tr>
          </thead>
          <tbody>
            {gaps.map((point) => (
              <tr key={point}>
                <td>{t(`readiness.registerGaps.${point}`)}</td>
                <td>
                  <Link {...places[point]}>{t(`readiness.gapLinks.${point}`)}</Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </section>
  )
}

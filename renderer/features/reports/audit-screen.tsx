import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { Block } from '#renderer/ui/layout/block'
import { Page } from '#renderer/ui/layout/page'
import { PeriodChip } from '#renderer/ui/list/period-chip'
import { formatInteger } from '#shared/text/formats'
import { closePeriod } from '#shared/time/close-period'
import { localDateOf } from '#shared/time/local-date'
import { DossierForm } from './audit/dossier-form'
import { RegisterGaps } from './audit/register-gaps'
import styles from './issued/issued.module.css'
import { ReportViews } from './report-views'
import { SitesOption } from './sites-option'

/** How far a period is ready for an audit, what is missing case by case, and the dossier to hand over. */
export function AuditScreen() {
  const { t } = useTranslation(['app', 'audit', 'issued'])
  const { from, to, sites = [] } = useSearch({ from: '/rapports/audit' })
  const navigate = useNavigate()
  const { language, timeZone, register } = useSession()
  const today = localDateOf(new Date().toISOString(), timeZone())
  const period = closePeriod({ from, to }, today)
  const readiness = useChannel('reports.readiness', { ...period, sites }, { keepPrevious: true })
  const found = readiness.data
  const change = (changed: { from?: string; to?: string; sites?: string[] }) =>
    void navigate({ to: '/rapports/audit', search: { from, to, sites, ...changed }, replace: true })
  return (
    <Page title={t('app:places.reports')} width="full">
      <ReportViews current="audit" />
      <div className={styles.page}>
        <div className={styles.row}>
          <PeriodChip period={period} today={today} isFixed onChange={change} />
          <SitesOption
            sites={sites}
            onChange={(next) => change({ sites: next.length > 0 ? next : undefined })}
          />
        </div>
        {register.access.hidesIdentities ? null : <DossierForm period={period} sites={sites} />}
        <Block title={t('audit:readiness.title')}>
          {found ? <RegisterGaps register={found.register} period={period} /> : null}
          <h3 className={styles.subject}>{t('audit:readiness.cases')}</h3>
          {readiness.error ? (
            <ErrorNotice error={readiness.error} onRetry={() => void readiness.refetch()} />
          ) : null}
          {readiness.isPending ? <Skeleton lines={4} /> : null}
          {found?.score === null ? <p>{t('audit:readiness.nothing')}</p> : null}
          {found && found.score !== null ? (
            <p className={styles.score}>
              {t('audit:readiness.score', {
                score: formatInteger(found.score, language),
                met: formatInteger(found.met, language),
                applicable: formatInteger(found.applicable, language),
              })}
            </p>
          ) : null}
          {found && found.gaps.length > 0 ? (
            <table className={styles.table}>
              <caption className={styles.hidden}>{t('audit:readiness.cases')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('audit:readiness.number')}</th>
                  <th scope="col">{t('audit:readiness.gap')}</th>
                </tr>
              </thead>
              <tbody>
                {found.gaps.map(({ id, number, point }) => (
                  <tr key={`${id} ${point}`}>
                    <th scope="row">
                      <Link to="/reclamations/$id" params={{ id }}>
                        {number}
                      </Link>
                    </th>
                    <td>{t(`audit:readiness.gaps.${point}`)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          ) : null}
          {found && found.gapCount > found.gaps.length ? (
            <p>{t('audit:readiness.more', { count: found.gapCount - found.gaps.length })}</p>
          ) : null}
        </Block>
      </div>
    </Page>
  )
}

import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { PageViews } from '#renderer/ui/layout/page-views'

const views = [
  { view: 'prepare', to: '/rapports' },
  { view: 'issued', to: '/rapports/emis' },
  { view: 'audit', to: '/rapports/audit' },
  { view: 'check', to: '/rapports/verifier' },
] as const
export type ReportView = (typeof views)[number]['view']

/** What can be done with reports, as links: prepare one, look at issued ones, get ready for an audit, check a file. */
export function ReportViews({ current }: { readonly current: ReportView }) {
  const { t } = useTranslation('issued')
  const { hidesIdentities } = useSession().register.access
  // What is frozen cannot be emptied of names: it is not shown to whoever must not know them.
  const open = views.filter(({ view }) => !hidesIdentities || (view !== 'issued' && view !== 'check'))
  return (
    <PageViews label={t('views.label')}>
      {open.map(({ view, to }) => (
        <Link
          key={view}
          to={to}
          activeOptions={{ exact: true }}
          aria-current={view === current ? 'page' : undefined}
        >
          {t(`views.${view}`)}
        </Link>
      ))}
    </PageViews>
  )
}

import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import type { Permission } from '#shared/api/channel'
import { actionSearchSchema } from './action-search'
import type { HelpTopic } from './help-topic'
import type { Place } from './places'
import { RouteError } from './route-error'
import {
  auditSearchSchema,
  complaintSearchSchema,
  dashboardSearchSchema,
  helpSearchSchema,
  improvementSearchSchema,
  issuedReportSearchSchema,
  ledgerSearchSchema,
  rateSearchSchema,
  remarkAnalysisSearchSchema,
  remarkSearchSchema,
  reportSearchSchema,
  settingsSearchSchema,
} from './search-params'
import { StartGate } from './start-gate'

const root = createRootRoute({ component: StartGate })

const today = createRoute({
  getParentRoute: () => root,
  path: '/',
  staticData: { place: 'today' },
  component: lazyRouteComponent(() => import('#renderer/features/today/today-screen'), 'TodayScreen'),
})

const intake = createRoute({
  getParentRoute: () => root,
  path: '/nouvelle',
  staticData: { place: 'intake', permission: 'record' },
  component: lazyRouteComponent(() => import('#renderer/features/intake/intake-screen'), 'IntakeScreen'),
})

const counter = createRoute({
  getParentRoute: () => root,
  path: '/comptoir',
  staticData: { place: 'counter', isWhole: true, permission: 'record' },
  component: lazyRouteComponent(
    () => import('#renderer/features/intake/counter/counter-screen'),
    'CounterScreen',
  ),
})

const complaints = createRoute({
  getParentRoute: () => root,
  path: '/reclamations',
  staticData: { place: 'complaints' },
  validateSearch: (search) => complaintSearchSchema.parse(search),
  component: lazyRouteComponent(
    () => import('#renderer/features/complaints/complaint-list-screen'),
    'ComplaintListScreen',
  ),
})

const complaintBoard = createRoute({
  getParentRoute: () => root,
  path: '/reclamations/tableau',
  staticData: { place: 'complaints' },
  validateSearch: (search) => complaintSearchSchema.parse(search),
  component: lazyRouteComponent(
    () => import('#renderer/features/complaints/board/complaint-board-screen'),
    'ComplaintBoardScreen',
  ),
})

const complaintPriorities = createRoute({
  getParentRoute: () => root,
  path: '/reclamations/priorites',
  staticData: { place: 'complaints' },
  validateSearch: (search) => complaintSearchSchema.parse(search),
  component: lazyRouteComponent(
    () => import('#renderer/features/complaints/board/complaint-priorities-screen'),
    'ComplaintPrioritiesScreen',
  ),
})

const compensations = createRoute({
  getParentRoute: () => root,
  path: '/gestes-commerciaux',
  staticData: { place: 'complaints' },
  validateSearch: (search) => ledgerSearchSchema.parse(search),
  component: lazyRouteComponent(
    () => import('#renderer/features/compensations/ledger-screen'),
    'LedgerScreen',
  ),
})

const complaint = createRoute({
  getParentRoute: () => root,
  path: '/reclamations/$id',
  staticData: { place: 'complaints', isDetail: true },
  component: lazyRouteComponent(
    () => import('#renderer/features/complaints/complaint-screen'),
    'ComplaintScreen',
  ),
})

const complaintLetter = createRoute({
  getParentRoute: () => root,
  path: '/reclamations/$id/lettre',
  staticData: { place: 'complaints', help: 'letters', permission: 'handle' },
  component: lazyRouteComponent(
    () => import('#renderer/features/letters/letter-screen'),
    'ComplaintLetterScreen',
  ),
})

const remarkLetter = createRoute({
  getParentRoute: () => root,
  path: '/remarques/$id/lettre',
  staticData: { place: 'remarks', help: 'letters', permission: 'handle' },
  component: lazyRouteComponent(
    () => import('#renderer/features/letters/letter-screen'),
    'RemarkLetterScreen',
  ),
})

const remarks = createRoute({
  getParentRoute: () => root,
  path: '/remarques',
  staticData: { place: 'remarks' },
  validateSearch: (search) => remarkSearchSchema.parse(search),
  component: lazyRouteComponent(
    () => import('#renderer/features/remarks/remark-list-screen'),
    'RemarkListScreen',
  ),
})

const remarkAnalysis = createRoute({
  getParentRoute: () => root,
  path: '/remarques/analyse',
  staticData: { place: 'remarks' },
  validateSearch: (search) => remarkAnalysisSearchSchema.parse(search),
  component: lazyRouteComponent(
    () => import('#renderer/features/remarks/remark-analysis-screen'),
    'RemarkAnalysisScreen',
  ),
})

const remark = createRoute({
  getParentRoute: () => root,
  path: '/remarques/$id',
  staticData: { place: 'remarks', isDetail: true },
  component: lazyRouteComponent(() => import('#renderer/features/remarks/remark-screen'), 'RemarkScreen'),
})

const actions = createRoute({
  getParentRoute: () => root,
  path: '/actions',
  staticData: { place: 'actions' },
  validateSearch: (search) => actionSearchSchema.parse(search),
  component: lazyRouteComponent(() => import('#renderer/features/actions/actions-screen'), 'ActionsScreen'),
})

const action = createRoute({
  getParentRoute: () => root,
  path: '/actions/$id',
  staticData: { place: 'actions', isDetail: true },
  component: lazyRouteComponent(
    () => import('#renderer/features/actions/action-page-screen'),
    'ActionPageScreen',
  ),
})

const dashboard = createRoute({
  getParentRoute: () => root,
  path: '/tableau-de-bord',
  staticData: { place: 'dashboard' },
  validateSearch: (search) => dashboardSearchSchema.parse(search),
  component: lazyRouteComponent(
    () => import('#renderer/features/dashboard/dashboard-screen'),
    'DashboardScreen',
  ),
})

const rates = createRoute({
  getParentRoute: () => root,
  path: '/taux',
  staticData: { place: 'rates' },
  validateSearch: (search) => rateSearchSchema.parse(search),
  component: lazyRouteComponent(() => import('#renderer/features/rates/rate-screen'), 'RateScreen'),
})

const reports = createRoute({
  getParentRoute: () => root,
  path: '/rapports',
  staticData: { place: 'reports' },
  validateSearch: (search) => reportSearchSchema.parse(search),
  component: lazyRouteComponent(() => import('#renderer/features/reports/reports-screen'), 'ReportsScreen'),
})

const issuedReports = createRoute({
  getParentRoute: () => root,
  path: '/rapports/emis',
  staticData: { place: 'reports' },
  validateSearch: (search) => issuedReportSearchSchema.parse(search),
  component: lazyRouteComponent(
    () => import('#renderer/features/reports/issued-reports-screen'),
    'IssuedReportsScreen',
  ),
})

const audit = createRoute({
  getParentRoute: () => root,
  path: '/rapports/audit',
  staticData: { place: 'reports' },
  validateSearch: (search) => auditSearchSchema.parse(search),
  component: lazyRouteComponent(() => import('#renderer/features/reports/audit-screen'), 'AuditScreen'),
})

const checkFile = createRoute({
  getParentRoute: () => root,
  path: '/rapports/verifier',
  staticData: { place: 'reports' },
  component: lazyRouteComponent(
    () => import('#renderer/features/reports/check-file-screen'),
    'CheckFileScreen',
  ),
})

const improvement = createRoute({
  getParentRoute: () => root,
  path: '/amelioration',
  staticData: { place: 'improvement' },
  validateSearch: (search) => improvementSearchSchema.parse(search),
  component: lazyRouteComponent(
    () => import('#renderer/features/improvement/improvement-screen'),
    'ImprovementScreen',
  ),
})

const settings = createRoute({
  getParentRoute: () => root,
  path: '/reglages',
  staticData: { place: 'settings' },
  validateSearch: (search) => settingsSearchSchema.parse(search),
  component: lazyRouteComponent(
    () => import('#renderer/features/settings/settings-screen'),
    'SettingsScreen',
  ),
})

const exchange = createRoute({
  getParentRoute: () => root,
  path: '/echanges',
  staticData: { place: 'settings', help: 'exchange', permission: 'manage' },
  component: lazyRouteComponent(() => import('#renderer/features/imports/exchange-screen'), 'ExchangeScreen'),
})

const help = createRoute({
  getParentRoute: () => root,
  path: '/aide',
  staticData: { place: 'help' },
  validateSearch: (search) => helpSearchSchema.parse(search),
  component: lazyRouteComponent(() => import('#renderer/features/help/help-screen'), 'HelpScreen'),
})

// The start gate shows the first start by itself while there is no register; with one, this address is left over.
const firstStart = createRoute({
  getParentRoute: () => root,
  path: '/premier-demarrage',
  beforeLoad: () => {
    throw redirect({ to: '/' })
  },
})

const kit = createRoute({
  getParentRoute: () => root,
  path: '/kit',
  staticData: { place: 'kit' },
  component: lazyRouteComponent(() => import('#renderer/features/kit/kit-screen'), 'KitScreen'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    today,
    intake,
    counter,
    complaints,
    complaintBoard,
    complaintPriorities,
    compensations,
    complaint,
    complaintLetter,
    remarkLetter,
    remarks,
    remarkAnalysis,
    remark,
    actions,
    action,
    dashboard,
    rates,
    reports,
    issuedReports,
    audit,
    checkFile,
    improvement,
    settings,
    exchange,
    help,
    firstStart,
    kit,
  ]),
  history: createHashHistory(),
  // A screen that fails is replaced where it is; the frame stays.
  defaultErrorComponent: RouteError,
  defaultPreload: false,
  scrollRestoration: false,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
  interface StaticDataRouteOption {
    place?: Place
    /** One record of the place's list: Esc leads back to the list. */
    isDetail?: boolean
    /** The chapter of the help that tells of the screen; left out, that of its place. */
    help?: HelpTopic
    /** The screen takes the whole window: neither rail nor top bar. */
    isWhole?: boolean
    /** What the person must be allowed to do to come here; left out, looking is enough. */
    permission?: Permission
  }
}

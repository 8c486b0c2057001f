import enAccounts from './en/accounts.json'
import enActions from './en/actions.json'
import enAnalysis from './en/analysis.json'
import enApp from './en/app.json'
import enAttachments from './en/attachments.json'
import enAudit from './en/audit.json'
import enBackups from './en/backups.json'
import enBoard from './en/board.json'
import enCalendars from './en/calendars.json'
import enCase from './en/case.json'
import enCli from './en/cli.json'
import enClocks from './en/clocks.json'
import enCompensations from './en/compensations.json'
import enCounter from './en/counter.json'
import enDashboard from './en/dashboard.json'
import enDocuments from './en/documents.json'
import enDossier from './en/dossier.json'
import enEnums from './en/enums.json'
import enErrors from './en/errors.json'
import enExports from './en/exports.json'
import enFields from './en/fields.json'
import enFirstStart from './en/first-start.json'
import enHelp from './en/help.json'
import enImports from './en/imports.json'
import enImprovement from './en/improvement.json'
import enIntake from './en/intake.json'
import enIssued from './en/issued.json'
import enLetters from './en/letters.json'
import enLists from './en/lists.json'
import enMove from './en/move.json'
import enPrivacy from './en/privacy.json'
import enQuality from './en/quality.json'
import enQuestionnaire from './en/questionnaire.json'
import enRates from './en/rates.json'
import enRemarks from './en/remarks.json'
import enReports from './en/reports.json'
import enServer from './en/server.json'
import enSettings from './en/settings.json'
import enShell from './en/shell.json'
import enToday from './en/today.json'
import enUi from './en/ui.json'
import frAccounts from './fr/accounts.json'
import frActions from './fr/actions.json'
import frAnalysis from './fr/analysis.json'
import frApp from './fr/app.json'
import frAttachments from './fr/attachments.json'
import frAudit from './fr/audit.json'
import frBackups from './fr/backups.json'
import frBoard from './fr/board.json'
import frCalendars from './fr/calendars.json'
import frCase from './fr/case.json'
import frCli from './fr/cli.json'
import frClocks from './fr/clocks.json'
import frCompensations from './fr/compensations.json'
import frCounter from './fr/counter.json'
import frDashboard from './fr/dashboard.json'
import frDocuments from './fr/documents.json'
import frDossier from './fr/dossier.json'
import frEnums from './fr/enums.json'
import frErrors from './fr/errors.json'
import frExports from './fr/exports.json'
import frFields from './fr/fields.json'
import frFirstStart from './fr/first-start.json'
import frHelp from './fr/help.json'
import frImports from './fr/imports.json'
import frImprovement from './fr/improvement.json'
import frIntake from './fr/intake.json'
import frIssued from './fr/issued.json'
import frLetters from './fr/letters.json'
import frLists from './fr/lists.json'
import frMove from './fr/move.json'
import frPrivacy from './fr/privacy.json'
import frQuality from './fr/quality.json'
import frQuestionnaire from './fr/questionnaire.json'
import frRates from './fr/rates.json'
import frRemarks from './fr/remarks.json'
import frReports from './fr/reports.json'
import frServer from './fr/server.json'
import frSettings from './fr/settings.json'
import frShell from './fr/shell.json'
import frToday from './fr/today.json'
import frUi from './fr/ui.json'

/** Every message of the program: one namespace a feature, one JSON file a language. Add a feature's file here. */
export const messages = {
  fr: {
    accounts: frAccounts,
    actions: frActions,
    analysis: frAnalysis,
    app: frApp,
    attachments: frAttachments,
    audit: frAudit,
    backups: frBackups,
    board: frBoard,
    calendars: frCalendars,
    case: frCase,
    cli: frCli,
    clocks: frClocks,
    compensations: frCompensations,
    counter: frCounter,
    dashboard: frDashboard,
    documents: frDocuments,
    dossier: frDossier,
    enums: frEnums,
    errors: frErrors,
    exports: frExports,
    fields: frFields,
    'first-start': frFirstStart,
    help: frHelp,
    imports: frImports,
    improvement: frImprovement,
    intake: frIntake,
    issued: frIssued,
    letters: frLetters,
    move: frMove,
    lists: frLists,
    remarks: frRemarks,
    privacy: frPrivacy,
    quality: frQuality,
    questionnaire: frQuestionnaire,
    rates: frRates,
    reports: frReports,
    server: frServer,
    settings: frSettings,
    today: frToday,
    ui: frUi,
    shell: frShell,
  },
  en: {
    accounts: enAccounts,
    actions: enActions,
    analysis: enAnalysis,
    app: enApp,
    attachments: enAttachments,
    audit: enAudit,
    backups: enBackups,
    board: enBoard,
    calendars: enCalendars,
    case: enCase,
    cli: enCli,
    clocks: enClocks,
    compensations: enCompensations,
    counter: enCounter,
    dashboard: enDashboard,
    documents: enDocuments,
    dossier: enDossier,
    enums: enEnums,
    errors: enErrors,
    exports: enExports,
    fields: enFields,
    'first-start': enFirstStart,
    help: enHelp,
    imports: enImports,
    improvement: enImprovement,
    intake: enIntake,
    issued: enIssued,
    letters: enLetters,
    move: enMove,
    lists: enLists,
    remarks: enRemarks,
    privacy: enPrivacy,
    quality: enQuality,
    questionnaire: enQuestionnaire,
    rates: enRates,
    reports: enReports,
    server: enServer,
    settings: enSettings,
    today: enToday,
    ui: enUi,
    shell: enShell,
  },
} as const

export type Namespace = keyof (typeof messages)['fr']

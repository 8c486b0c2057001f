import enApp from './en/app.json'
import enCli from './en/cli.json'
import enDocuments from './en/documents.json'
import enEnums from './en/enums.json'
import enErrors from './en/errors.json'
import enFields from './en/fields.json'
import enLists from './en/lists.json'
import enRemarks from './en/remarks.json'
import enShell from './en/shell.json'
import enUi from './en/ui.json'
import frApp from './fr/app.json'
import frCli from './fr/cli.json'
import frDocuments from './fr/documents.json'
import frEnums from './fr/enums.json'
import frErrors from './fr/errors.json'
import frFields from './fr/fields.json'
import frLists from './fr/lists.json'
import frRemarks from './fr/remarks.json'
import frShell from './fr/shell.json'
import frUi from './fr/ui.json'

/** Every message of the program: one namespace a feature, one JSON file a language. Add a feature's file here. */
export const messages = {
  fr: {
    app: frApp,
    cli: frCli,
    documents: frDocuments,
    enums: frEnums,
    errors: frErrors,
    fields: frFields,
    lists: frLists,
    remarks: frRemarks,
    ui: frUi,
    shell: frShell,
  },
  en: {
    app: enApp,
    cli: enCli,
    documents: enDocuments,
    enums: enEnums,
    errors: enErrors,
    fields: enFields,
    lists: enLists,
    remarks: enRemarks,
    ui: enUi,
    shell: enShell,
  },
} as const

export type Namespace = keyof (typeof messages)['fr']

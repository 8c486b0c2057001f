import enDocuments from './en/documents.json'
import enEnums from './en/enums.json'
import enFields from './en/fields.json'
import frDocuments from './fr/documents.json'
import frEnums from './fr/enums.json'
import frFields from './fr/fields.json'

/** Every message of the program: one namespace a feature, one JSON file a language. Add a feature's file here. */
export const messages = {
  fr: {
    documents: frDocuments,
    enums: frEnums,
    fields: frFields,
  },
  en: {
    documents: enDocuments,
    enums: enEnums,
    fields: enFields,
  },
} as const

export type Namespace = keyof (typeof messages)['fr']

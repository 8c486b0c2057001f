import { programVersion } from '#shared/register/program-version'
import type { DocumentHeader } from '#shared/reports/document-header-data'
import type { Language } from '#shared/text/language'
import type { Context } from '../context'

/** The head of a document made now by the person at work. */
export function makeHeader(
  context: Context,
  document: {
    readonly reference: string
    readonly language: Language
    readonly editedBy?: string
    readonly isProvisional?: boolean
    readonly timeZone?: string
  },
): DocumentHeader {
  const { name, siret, declarationNumber, address, phone, email } = context.settings.organisation
  return {
    language: document.language,
    timeZone: document.timeZone ?? context.settings.timeZone,
    organisation: { name, siret, declarationNumber, address, phone, email, logo: context.logo },
    reference: document.reference,
    editedAt: context.now,
    editedBy: document.editedBy ?? context.actor.name,
    softwareVersion: programVersion,
    isProvisional: document.isProvisional ?? false,
    isDemonstration: context.settings.demonstration,
  }
}

import type { documentsWithoutNames } from '#shared/accounts/documents-without-names'
import type { ChannelName } from '#shared/api/contract'
import { refusal } from '#shared/api/refusal'
import type { Reference, Service } from '../context'
import { makeContext } from '../register-context'
import { mustHideIdentities } from './access'
import { hideNames } from './hide-names'

/** Answers that name nobody but the organisation and its people. */
const nameless: ReadonlySet<ChannelName> = new Set<ChannelName>([
  'register.info',
  'register.verify',
  'settings.logo',
  'session.signIn',
  'session.lock',
  'session.signOut',
  'session.recover',
  'accounts.changePassword',
  'accounts.setPin',
  'letters.templates',
  'letters.templateHistory',
  'documents.cancel',
])

/** What a document is asked to leave out. A document that is not named here is refused: its bytes cannot be emptied. */
const leftOut: Readonly<Record<(typeof documentsWithoutNames)[number], Readonly<Record<string, unknown>>>> = {
  'documents.followUpReport': { identity: 'anonymous' },
  'documents.caseSheet': { identity: 'anonymous', attachments: false },
  'documents.caseSheets': { identity: 'anonymous' },
  'documents.complaintSheet': { identity: 'anonymous' },
  'documents.complaintList': { identity: 'anonymous' },
  'documents.daySheet': { isDiscreet: true },
  'documents.remarksTable': {},
  'documents.remarkSheet': {},
  'documents.remarkList': {},
  'documents.nilReturn': {},
  'documents.chartFile': {},
  'documents.selfAssessment': {},
  'documents.procedure': {},
}
const documents: Readonly<Partial<Record<string, Readonly<Record<string, unknown>>>>> = leftOut

/** Answers that would tell who somebody is, whatever is left out of them. */
const telling: ReadonlySet<ChannelName> = new Set<ChannelName>([
  'persons.find',
  'attachments.read',
  'attachments.preview',
  'reports.get',
  'reports.verify',
  'exports.writeTo',
])

/**
 * The one place where complainants are hidden from an auditor who must not know them: it runs a call so that its
 * answer names nobody, or refuses it. What nobody thought of is emptied of names; bytes nobody thought of are refused.
 */
export async function hideIdentities(
  service: Service,
  reference: Reference | null,
  name: ChannelName,
  input: unknown,
  run: (input: unknown) => Promise<unknown>,
): Promise<unknown> {
  const { register } = service
  if (!register || !reference || nameless.has(name)) return run(input)
  if (!mustHideIdentities(service, reference)) return run(input)
  const isDocument = name.startsWith('documents.') || name === 'reports.reprint'
  const forced = documents[name]
  if (telling.has(name) || (isDocument && !forced)) throw refusal('FORBIDDEN', 'IDENTITIES_HIDDEN')
  refuseSearch(input, reference)
  const output = await run(isRecord(input) ? { ...input, ...forced } : input)
  if (forced) return output
  if (holdsBytes(output)) throw refusal('FORBIDDEN', 'IDENTITIES_HIDDEN')
  // Names and filters of kept views are words that somebody chose, with a customer in mind or not.
  if (name === 'savedViews.list') return { views: [] }
  const context = await makeContext(service, register, register.engine.db)
  return hideNames(context, output, [input])
}

/** Who may look for a name finds out whose case it is: only numbers are looked for. */
function refuseSearch(input: unknown, reference: Reference): void {
  if (!isRecord(input)) return
  const prefixes = Object.values(reference.settings.numberPrefixes).join('|')
  const number = new RegExp(`^(${prefixes})-?\\d{1,4}(-\\d{0,9})?$`, 'i')
  const filter = isRecord(input.filter) ? input.filter : {}
  for (const text of [input.text, filter.text]) {
    if (typeof text === 'string' && !number.test(text)) throw refusal('FORBIDDEN', 'SEARCH_BY_NUMBER_ONLY')
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function holdsBytes(value: unknown): boolean {
  if (value instanceof Uint8Array) return true
  if (Array.isArray(value)) return value.some(holdsBytes)
  return isRecord(value) && Object.values(value).some(holdsBytes)
}

import type { ChannelName } from '#shared/api/contract'
import { refusal } from '#shared/api/refusal'
import { mayCall } from '../accounts/access'
import type { Context, Reference, Service } from '../context'
import { makeContext } from '../register-context'
import { findArchived } from './archived-cases'

const idPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/
const numberPattern = /^[A-Z]{1,6}-\d{4}-\d{4,}$/
/** Members by which a call says which entry it is about. */
const naming: ReadonlySet<string> = new Set([
  ...['id', 'ids', 'number', 'numbers', 'complaint', 'complaints', 'other', 'entry', 'entryId', 'entityId'],
])
/** Frozen when it was issued: what it holds has its own rules. */
const frozen: ReadonlySet<ChannelName> = new Set<ChannelName>(['reports.get', 'reports.compare'])

/**
 * The one place where archived cases are kept from those who do not manage: a call about one is refused, and every
 * list that is answered leaves them out, whatever channel it is. Lists of cases do not even read them (`isNotArchived`
 * among their conditions); figures count them as before.
 */
export async function guardArchives(
  service: Service,
  reference: Reference | null,
  name: ChannelName,
  input: unknown,
  run: (input: unknown) => Promise<unknown>,
): Promise<unknown> {
  const { register } = service
  if (!register || !reference) return run(input)
  if (!reference.protection.isOn || mayCall(service, reference, 'manage')) return run(input)
  // Before somebody signed in, nothing about an entry is answered.
  if (!mayCall(service, reference, 'read')) return run(input)
  const context = await makeContext(service, register, register.engine.db)
  if (await namesArchived(context, input)) throw refusal('FORBIDDEN', 'CASE_ARCHIVED')
  const output = await run(input)
  return frozen.has(name) ? output : withoutArchived(context, output)
}

async function namesArchived(context: Context, input: unknown): Promise<boolean> {
  const named = makeNamed()
  collect(input, named, true)
  if (named.ids.size === 0 && named.numbers.size === 0) return false
  if (named.ids.size > 0) await addOwners(context, named.ids)
  return (await findArchived(context, named)).size > 0
}

/** What hangs on a case is named by an id of its own. */
async function addOwners({ db }: Context, ids: Set<string>): Promise<void> {
  for (const table of ['attachment', 'letter', 'transmission'] as const) {
    const rows = await db
      .selectFrom(table)
      .select('complaintId')
      // More than a few are ids of cases.
      .where('id', 'in', [...ids].slice(0, 100))
      .execute()
    for (const { complaintId } of rows) if (complaintId) ids.add(complaintId)
  }
}

async function withoutArchived(context: Context, output: unknown): Promise<unknown> {
  const named = makeNamed()
  collect(output, named, false)
  if (named.ids.size === 0 && named.numbers.size === 0) return output
  const archived = await findArchived(context, named)
  return archived.size === 0 ? output : drop(output, archived)
}

function makeNamed() {
  return { ids: new Set<string>(), numbers: new Set<string>() }
}

function collect(value: unknown, named: ReturnType<typeof makeNamed>, isOnlyNaming: boolean): void {
  if (typeof value === 'string') {
    if (idPattern.test(value)) named.ids.add(value)
    else if (numberPattern.test(value)) named.numbers.add(value)
  } else if (Array.isArray(value)) for (const item of value) collect(item, named, isOnlyNaming)
  else if (isPlain(value)) {
    for (const [key, member] of Object.entries(value)) {
      if (!isOnlyNaming || naming.has(key)) collect(member, named, isOnlyNaming)
    }
  }
}

/** A value without the items of lists that are about an archived case. */
function drop(value: unknown, archived: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) {
    return value.filter((item) => !isAbout(item, archived)).map((item) => drop(item, archived))
  }
  if (!isPlain(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, drop(member, archived)]))
}

function isAbout(item: unknown, archived: ReadonlySet<string>): boolean {
  if (typeof item === 'string') return archived.has(item)
  if (!isPlain(item)) return false
  // The case itself, or what names it in a member: `{ entry: { id, number } }`.
  const own = Object.values(item).flatMap((member) => (isPlain(member) ? Object.values(member) : [member]))
  return own.some((member) => typeof member === 'string' && archived.has(member))
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(value instanceof Uint8Array)
}

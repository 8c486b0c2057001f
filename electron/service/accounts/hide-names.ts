import { type Identity, makeNameHider } from '#shared/accounts/without-names'
import type { Context } from '../context'

const idPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/
const numberPattern = /\b[A-Z]{1,6}-\d{4}-\d{4,}\b/g
/** Members that say who somebody is, wherever they stand. */
const ofAnybody: ReadonlySet<string> = new Set([
  'person',
  'phone',
  'email',
  'originalDocument',
  'addressee',
  'sourceReference',
])
/** Of a complainant; elsewhere a name is that of a site or of a colleague. */
const ofComplainant: ReadonlySet<string> = new Set([
  ...ofAnybody,
  'name',
  'organisation',
  'onBehalfOf',
  'street',
  'postalCode',
  'city',
])
/** Statements with more values than this are not understood everywhere. */
const mostValues = 500

/** A value without anything that tells who complained: telling members are null, words lose the names of those concerned. */
export async function hideNames<T>(context: Context, value: T, hints: readonly unknown[] = []): Promise<T> {
  const found = { ids: new Set<string>(), numbers: new Set<string>() }
  for (const part of [value, ...hints]) collect(part, found)
  const persons = await readPersons(context, found)
  // The same shape with other texts: what is emptied may be empty by its schema, which the gate checks again.
  return walk(value, makeNameHider([...persons.values()]), false) as T
}

function collect(value: unknown, found: { ids: Set<string>; numbers: Set<string> }): void {
  if (typeof value === 'string') {
    if (idPattern.test(value)) found.ids.add(value)
    else if (value.length < 20_000)
      for (const [number] of value.matchAll(numberPattern)) found.numbers.add(number)
  } else if (Array.isArray(value)) for (const item of value) collect(item, found)
  else if (isPlain(value)) for (const member of Object.values(value)) collect(member, found)
}

function walk(value: unknown, hide: (text: string) => string, isComplainant: boolean): unknown {
  if (typeof value === 'string') return hide(value)
  if (Array.isArray(value)) return value.map((item) => walk(item, hide, isComplainant))
  if (!isPlain(value)) return value
  const telling = isComplainant ? ofComplainant : ofAnybody
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      // The head of a document is about the organisation, logo included.
      if (key === 'header') return [key, member]
      if (telling.has(key) && (typeof member === 'string' || member === null)) return [key, null]
      return [key, walk(member, hide, isComplainant || key === 'complainant')]
    }),
  )
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(value instanceof Uint8Array)
}

/** Complainants of the cases that are named, and of those that named actions and causes are linked to. */
async function readPersons(
  { db }: Context,
  { ids, numbers }: { ids: ReadonlySet<string>; numbers: ReadonlySet<string> },
): Promise<Map<string, Identity>> {
  const persons = new Map<string, Identity>()
  const columns = [
    'id',
    'complainantName as name',
    'complainantOrganisation as organisation',
    'complainantOnBehalfOf as onBehalfOf',
    'complainantStreet as street',
    'complainantPhone as phone',
    'complainantEmail as email',
  ] as const
  async function take(by: 'id' | 'number', values: readonly string[]) {
    for (const part of slices(values)) {
      const rows = await db.selectFrom('complaint').select(columns).where(by, 'in', part).execute()
      for (const { id, ...person } of rows) persons.set(id, person)
    }
  }
  await take('id', [...ids])
  await take('number', [...numbers])
  for (const part of slices([...ids])) {
    const links = await db.selectFrom('actionLink').select('entryId').where('actionId', 'in', part).execute()
    await take(
      'id',
      links.map((link) => link.entryId),
    )
  }
  return persons
}

function slices<T>(items: readonly T[]): T[][] {
  const count = Math.ceil(items.length / mostValues)
  return Array.from({ length: count }, (_, index) =>
    items.slice(index * mostValues, (index + 1) * mostValues),
  )
}

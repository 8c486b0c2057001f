import { type Insertable, type RawBuilder, sql } from 'kysely'
import type { AppError } from '#shared/api/app-error'
import { refusal } from '#shared/api/refusal'
import type { Complaint, ComplaintContent, ComplaintKind } from '#shared/complaints/complaint'
import { personKeys } from '#shared/duplicates/person-keys'
import { canonicalJson } from '#shared/history/canonical-json'
import { formatNumber } from '#shared/register/entry-number'
import { indexedWords } from '#shared/search/search-words'
import type { Context, Db, Reference } from '../context'
import { nextCounts } from '../database/counter-store'
import { insertRows } from '../database/insert-row'
import { keepStatement } from '../database/kept-statement'
import type { ComplaintTable } from '../database/tables'
import { isSamePerson, writePersonKeys } from '../duplicates/person-key-store'
import { type CaseMarks, deriveColumns, duesOf, noMarks } from './complaint-derived'
import { fromRows, toColumnParts, toColumns, toFlag, toMarkColumns } from './complaint-row'
import { findDowngrade } from './find-downgrade'

export interface NewComplaint {
  readonly id: string
  readonly kind: ComplaintKind
  readonly submissionId: string | null
  readonly content: ComplaintContent
  readonly clockStartedAt: string
}

/** Writes a new case under the next number of its kind and year; the number it was given. */
export async function insertComplaint(context: Context, draft: NewComplaint): Promise<string> {
  const { db, engine } = context
  const dated = dateComplaint(context, draft)
  const [rank, ordinal] = await nextCounts(db, dated.series, 'ordinal')
  const rows = toNewRows(context, dated, draft.id, rank, ordinal)
  await engine.insertAll(db, 'complaint', [rows.parts])
  await engine.insertAll(db, 'agreedSolution', rows.solutions)
  await engine.insertAll(db, 'compensation', rows.compensations)
  await engine.indexAllWords(db, 'complaint', [rows])
  await engine.insertAll(db, 'personKey', rows.keys)
  return rows.number
}

/** A new case with all that follows from its content: deadlines, series of its number, what it is found by. */
export function dateComplaint(context: Reference, draft: Omit<NewComplaint, 'id'>) {
  const marks = { kind: draft.kind, clockStartedAt: draft.clockStartedAt, ...noMarks }
  const derived = deriveColumns(context, draft.content, marks)
  const year = Number(derived.receivedOn.slice(0, 4))
  const { complainant } = draft.content
  return {
    draft,
    marks,
    derived,
    year,
    series: `${draft.kind}-${year}`,
    words: wordsBeside(draft.content),
    personMarks: complainant ? personKeys(complainant) : [],
  }
}

/** Everything that is written of a new case, under a number and an order of entry that were taken for it. */
export function toNewRows(
  { settings, now, actor }: Context,
  { draft, marks, derived, year, words, personMarks }: ReturnType<typeof dateComplaint>,
  id: string,
  rank: number,
  ordinal: number,
) {
  const { content } = draft
  const number = formatNumber(settings.numberPrefixes, draft.kind, year, rank)
  return {
    number,
    ordinal,
    /** One row of `complaint`, the later parts over the earlier. */
    parts: [
      ...toColumnParts(content, derived),
      toMarkColumns(marks),
      {
        ordinal,
        id,
        version: 1,
        submissionId: draft.submissionId,
        year,
        rank,
        number,
        numberOrder: year * 1_000_000 + rank,
        recordedAt: now,
        recordedBy: actor.id,
      } satisfies Partial<Insertable<ComplaintTable>>,
    ],
    ...toListRows(id, content),
    words: `${indexedWords([number])} ${words}`,
    keys: personMarks.map((mark) => ({ mark, ordinal })),
  }
}

/** Writes a new state of a case over `version`; refused as a conflict when somebody was faster. */
export async function updateComplaint(
  context: Context,
  complaint: Complaint,
  content: ComplaintContent,
  marks: Partial<CaseMarks> & {
    readonly reclassifiedBy?: string
    readonly reclassificationReason?: string
    readonly cancelledBy?: string
    readonly cancellationReason?: string
  } = {},
): Promise<Complaint> {
  const { db, engine } = context
  // The clocks start at the reception, unless the complaint was a remark first: a corrected reception moves them.
  const { clockStartedAt = complaint.clockStartedAt } = marks
  const isStartMoved = clockStartedAt === complaint.receivedAt && content.receivedAt !== clockStartedAt
  const start = { clockStartedAt: isStartMoved ? content.receivedAt : clockStartedAt }
  const derived = deriveColumns(context, content, { ...complaint, ...marks, ...start }, complaint)
  const updated = await db
    .updateTable('complaint')
    .set({
      ...toColumns(content, derived),
      ...toMarkColumns(marks),
      ...start,
      version: complaint.version + 1,
    })
    .where('id', '=', complaint.id)
    .where('version', '=', complaint.version)
    .returning('ordinal')
    .executeTakeFirst()
  if (!updated) throw await conflictOf(db, complaint.id)
  await rewriteLists(db, complaint, content)
  // Most changes are dates and decisions: the words, dear to index, stay as they are.
  if (JSON.stringify(foundBy(complaint)) !== JSON.stringify(foundBy(content)))
    await engine.indexWords(db, 'complaint', updated.ordinal, wordsOf(complaint.number, content))
  if (!isSamePerson(complaint.complainant, content.complainant))
    await writePersonKeys(db, updated.ordinal, content.complainant)
  const { priority, status } = derived
  const pauses = [...(marks.pauses ?? complaint.pauses)]
  return {
    ...complaint,
    ...content,
    ...duesOf(derived),
    priority,
    status,
    ...marks,
    ...start,
    pauses,
    version: complaint.version + 1,
  }
}

/** The case of an id or a number; `NOT_FOUND` when there is none. */
export async function getComplaint(db: Db, which: { id: string } | { number: string }): Promise<Complaint> {
  const [key, read] = 'id' in which ? [which.id, readById] : [which.number, readByNumber]
  const [[row], solutions, compensations, [remark]] = await Promise.all([
    read.complaint(db, [key]),
    read.solutions(db, [key]),
    read.compensations(db, [key]),
    read.remark(db, [key]),
  ])
  if (!row) throw refusal('NOT_FOUND', 'COMPLAINT_NOT_FOUND')
  const related = remark ?? (row.reclassifiedAt === null ? null : await findDowngrade(db, row.id))
  return fromRows(row, solutions, compensations, related)
}

const readById = readsOf(sql<string>`${''}`)
const readByNumber = readsOf(sql<string>`(select id from complaint where number = ${''})`)

/** What reads the rows of a case. */
function readsOf(id: RawBuilder<string>) {
  return {
    complaint: keepStatement((db) => db.selectFrom('complaint').selectAll().where('id', '=', id)),
    solutions: keepStatement((db) =>
      db.selectFrom('agreedSolution').selectAll().where('complaintId', '=', id).orderBy('position'),
    ),
    compensations: keepStatement((db) =>
      db.selectFrom('compensation').selectAll().where('complaintId', '=', id).orderBy('position'),
    ),
    remark: keepStatement((db) =>
      db.selectFrom('remark').select(['id', 'number']).where('complaintId', '=', id),
    ),
  }
}

/**
 * Cases with what stands beside them, in as few questions as possible; null for what no longer has the shape of one.
 */
export async function readComplaints(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Complaint | null>> {
  if (ids.length === 0) return new Map()
  const [rows, solutions, compensations, remarks] = await Promise.all([
    db.selectFrom('complaint').selectAll().where('id', 'in', ids).execute(),
    db.selectFrom('agreedSolution').selectAll().where('complaintId', 'in', ids).orderBy('position').execute(),
    db.selectFrom('compensation').selectAll().where('complaintId', 'in', ids).orderBy('position').execute(),
    db.selectFrom('remark').select(['id', 'number', 'complaintId']).where('complaintId', 'in', ids).execute(),
  ])
  const solutionsOf = groupByCase(solutions)
  const compensationsOf = groupByCase(compensations)
  const remarksOf = groupByCase(remarks)
  const read = (row: (typeof rows)[number]) => {
    const remark = remarksOf.get(row.id)?.[0]
    const related = remark ? { id: remark.id, number: remark.number } : null
    return fromRows(row, solutionsOf.get(row.id) ?? [], compensationsOf.get(row.id) ?? [], related)
  }
  return new Map(rows.map((row) => [row.id, tryRead(() => read(row))]))
}

function groupByCase<T extends { readonly complaintId: string | null }>(rows: readonly T[]) {
  const groups = new Map<string | null, T[]>()
  for (const row of rows) groups.set(row.complaintId, [...(groups.get(row.complaintId) ?? []), row])
  return groups
}

/** Null for what cannot be read. */
export function tryRead<T>(read: () => T): T | null {
  try {
    return read()
  } catch {
    return null
  }
}

/** The refusal of a stale change, with the name of the person who made the last one. */
export async function conflictOf(db: Db, entityId: string): Promise<AppError> {
  const last = await db
    .selectFrom('history')
    .select('actor')
    .where('entityId', '=', entityId)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  return refusal('CONFLICT', 'CONFLICT', { actor: last?.actor ?? '—' })
}

async function rewriteLists(db: Db, complaint: Complaint, content: ComplaintContent): Promise<void> {
  const listsOf = ({ agreedSolutions, compensations }: ComplaintContent) =>
    canonicalJson([agreedSolutions, compensations])
  if (listsOf(complaint) === listsOf(content)) return
  await db.deleteFrom('agreedSolution').where('complaintId', '=', complaint.id).execute()
  await db.deleteFrom('compensation').where('complaintId', '=', complaint.id).execute()
  await writeLists(db, complaint.id, content)
}

async function writeLists(db: Db, complaintId: string, content: ComplaintContent): Promise<void> {
  const { solutions, compensations } = toListRows(complaintId, content)
  await insertRows(db, 'agreedSolution', solutions)
  await insertRows(db, 'compensation', compensations)
}

function toListRows(complaintId: string, content: ComplaintContent) {
  return {
    solutions: content.agreedSolutions.map(({ doneAt, immediate, ...solution }, position) => ({
      ...solution,
      complaintId,
      position,
      immediate: toFlag(immediate),
      doneOn: doneAt,
    })),
    compensations: content.compensations.map(({ grantedAt, ...compensation }, position) => ({
      ...compensation,
      complaintId,
      position,
      grantedOn: grantedAt,
    })),
  }
}

/** What a case is found by, beside its number. */
type FoundBy = Pick<
  ComplaintContent,
  'summary' | 'reason' | 'place' | 'service' | 'measuresTaken' | 'rootCause'
> & {
  readonly verbatim: string | null
  readonly thirdParty: { readonly name: string | null } | null
  readonly complainant:
    | (Pick<
        NonNullable<ComplaintContent['complainant']>,
        'name' | 'organisation' | 'onBehalfOf' | 'email' | 'phone'
      > & {
        readonly address: { readonly city: string | null }
      })
    | null
}

export function wordsOf(number: string, content: FoundBy): string {
  return `${indexedWords([number])} ${wordsBeside(content)}`
}

function wordsBeside(content: FoundBy): string {
  const { texts, phone } = foundBy(content)
  return indexedWords(texts, [phone])
}

function foundBy(content: FoundBy) {
  const { complainant, thirdParty } = content
  const texts = [
    complainant?.name ?? null,
    complainant?.organisation ?? null,
    complainant?.onBehalfOf ?? null,
    complainant?.email ?? null,
    complainant?.address.city ?? null,
    thirdParty?.name ?? null,
    content.verbatim,
    content.summary,
    content.reason,
    content.place,
    content.service,
    content.measuresTaken,
    content.rootCause,
  ]
  return { texts, phone: complainant?.phone ?? null }
}

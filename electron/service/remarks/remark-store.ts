import { refusal } from '#shared/api/refusal'
import { formatNumber } from '#shared/register/entry-number'
import { type Remark, type RemarkContent, type RemarkKind, remarkSchema } from '#shared/remarks/remark'
import { deriveRemarkStatus } from '#shared/remarks/remark-rules'
import { indexedWords } from '#shared/search/search-words'
import { localDateOf } from '#shared/time/local-date'
import { toFlag } from '../complaints/complaint-row'
import { conflictOf, tryRead } from '../complaints/complaint-store'
import { type Context, type Db, type Reference, zoneOf } from '../context'
import { nextCounts } from '../database/counter-store'
import { followTransmission } from '../third-parties/follow-transmission'

export interface NewRemark {
  readonly id: string
  readonly kind: RemarkKind
  readonly submissionId: string | null
  readonly content: RemarkContent
  /** The complaint it was before. */
  readonly origin?: { readonly complaintId: string; readonly reason: string }
}

export interface RemarkMarks {
  readonly promotedAt?: string
  readonly complaintId?: string
  readonly cancelledAt?: string
  readonly cancelledBy?: string
  readonly cancellationReason?: string
  readonly anonymisedAt?: string
}

/** Writes a new remark or suggestion under the next number of its kind and year; the number it was given. */
export async function insertRemark(context: Context, draft: NewRemark): Promise<string> {
  const { db, engine } = context
  const dated = dateRemark(context, draft)
  const [rank, ordinal] = await nextCounts(db, dated.series, 'ordinal')
  const rows = toNewRow(context, dated, draft.id, rank, ordinal)
  await engine.insertAll(db, 'remark', [rows.row])
  await engine.indexAllWords(db, 'remark', [rows])
  return rows.number
}

/** A new remark with all that follows from its content: series of its number, what it is found by. */
export function dateRemark(context: Reference, draft: Omit<NewRemark, 'id'>) {
  const receivedOn = localDateOf(draft.content.receivedAt, zoneOf(context, draft.content.site))
  const year = Number(receivedOn.slice(0, 4))
  const series = `${draft.kind}-${year}`
  return { draft, receivedOn, year, series, words: wordsBeside(draft.content) }
}

/** Everything that is written of a new remark, under a number and an order of entry that were taken for it. */
export function toNewRow(
  { settings, now, actor }: Context,
  { draft, receivedOn, year, words }: ReturnType<typeof dateRemark>,
  id: string,
  rank: number,
  ordinal: number,
) {
  const { content } = draft
  const number = formatNumber(settings.numberPrefixes, draft.kind, year, rank)
  return {
    number,
    ordinal,
    row: {
      receivedOn,
      ordinal,
      id,
      version: 1,
      submissionId: draft.submissionId,
      kind: draft.kind,
      year,
      rank,
      number,
      numberOrder: year * 1_000_000 + rank,
      status: 'NEW',
      recordedAt: now,
      recordedBy: actor.id,
      complaintId: draft.origin?.complaintId ?? null,
      originReason: draft.origin?.reason ?? null,
      ...toColumns(content),
    },
    words: `${indexedWords([number])} ${words}`,
  }
}

/** Writes a new state of a remark; refused as a conflict when somebody was faster. */
export async function updateRemark(
  context: Context,
  remark: Remark,
  content: RemarkContent,
  marks: RemarkMarks = {},
): Promise<Remark> {
  const status = deriveRemarkStatus({ ...remark, ...content, ...marks })
  const receivedOn = localDateOf(content.receivedAt, zoneOf(context, content.site))
  const updated = await context.db
    .updateTable('remark')
    .set({ ...toColumns(content), ...marks, receivedOn, status, version: remark.version + 1 })
    .where('id', '=', remark.id)
    .where('version', '=', remark.version)
    .returning('ordinal')
    .executeTakeFirst()
  if (!updated) throw await conflictOf(context.db, remark.id)
  await followTransmission(context, remark, content)
  const words = wordsOf(remark.number, content)
  if (words !== wordsOf(remark.number, remark))
    await context.engine.indexWords(context.db, 'remark', updated.ordinal, words)
  return getRemark(context.db, { id: remark.id })
}

/** The remark of an id or a number; `NOT_FOUND` when there is none. */
export async function getRemark(db: Db, which: { id: string } | { number: string }): Promise<Remark> {
  const row = await selectRemarks(db)
    .$if('id' in which, (query) => query.where('remark.id', '=', 'id' in which ? which.id : ''))
    .$if('number' in which, (query) =>
      query.where('remark.number', '=', 'number' in which ? which.number : ''),
    )
    .executeTakeFirst()
  if (!row) throw refusal('NOT_FOUND', 'REMARK_NOT_FOUND')
  return fromRow(row)
}

/** Remarks by their ids; null for what no longer has the shape of one. */
export async function readRemarks(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Remark | null>> {
  if (ids.length === 0) return new Map()
  const rows = await selectRemarks(db).where('remark.id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, tryRead(() => fromRow(row))]))
}

function selectRemarks(db: Db) {
  return db
    .selectFrom('remark')
    .leftJoin('complaint', 'complaint.id', 'remark.complaintId')
    .selectAll('remark')
    .select('complaint.number as complaintNumber')
}

type RemarkRow = Awaited<ReturnType<ReturnType<typeof selectRemarks>['executeTakeFirstOrThrow']>>

function fromRow(row: RemarkRow): Remark {
  return remarkSchema.parse({
    ...row,
    displayed: row.displayed === 1,
    thirdParty:
      row.thirdPartyName === null ? null : { name: row.thirdPartyName, category: row.thirdPartyCategory },
    relatedComplaint:
      row.complaintId && row.complaintNumber ? { id: row.complaintId, number: row.complaintNumber } : null,
  })
}

function toColumns(content: RemarkContent) {
  const { thirdParty, displayed, ...plain } = content
  return {
    displayed: toFlag(displayed),
    thirdPartyName: thirdParty?.name ?? null,
    thirdPartyCategory: thirdParty?.category ?? null,
    ...plain,
  }
}

/** What a remark is found by, beside its number. */
interface FoundBy {
  readonly verbatim: string | null
  readonly thirdParty: { readonly name: string | null } | null
  readonly transmittedTo: string | null
}

export function wordsOf(number: string, content: FoundBy): string {
  return `${indexedWords([number])} ${wordsBeside(content)}`
}

function wordsBeside({ verbatim, thirdParty, transmittedTo }: FoundBy): string {
  return indexedWords([verbatim, thirdParty?.name ?? null, transmittedTo])
}

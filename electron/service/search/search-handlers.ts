import { type Expression, type SqlBool, sql } from 'kysely'
import type { ActionRow } from '#shared/actions/action-api'
import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import {
  type FoundAction,
  foundComplaintSchema,
  foundRemarkSchema,
  type searchApi,
} from '#shared/search/search-api'
import { foldWords, searchedWords } from '#shared/search/search-words'
import { listActions } from '../actions/action-store'
import type { Context } from '../context'
import type { SearchableTable } from '../database/engine'
import type { Handlers } from '../handlers'
import { readDistinctTexts } from '../lists/distinct-texts'

type ListActions = ParsedInputOf<'actions.list'>

export const searchHandlers: Handlers<keyof typeof searchApi> = { 'search.find': find }

async function find(
  context: Context,
  { text, limit }: ParsedInputOf<'search.find'>,
): Promise<OutputOf<'search.find'>> {
  const [complaints, remarks, actions, thirdParties] = await Promise.all([
    readOrdinals(context, 'complaint', text, limit).then((found) =>
      found.length > 0 ? readComplaints(context, found) : [],
    ),
    readOrdinals(context, 'remark', text, limit).then((found) =>
      found.length > 0 ? readRemarks(context, found) : [],
    ),
    text ? findActions(context, text, limit) : [],
    text ? findThirdParties(context, text, limit) : [],
  ])
  return { complaints, remarks, actions, thirdParties }
}

// Order of entry, which the index of words holds: however many entries match, only the first ones are read.
async function readOrdinals(
  { db, engine }: Context,
  table: SearchableTable,
  text: string | null,
  limit: number,
): Promise<number[]> {
  const words = text ? searchedWords(text) : []
  if (text && words.length === 0) return []
  // A number has digits: words alone spare the question.
  const named = /\d/.test(text ?? '')
    ? await db
        .selectFrom(table)
        .select('ordinal')
        .where('number', '=', String(text).trim().toUpperCase())
        .execute()
    : []
  // A whole number names its entry: nobody who wrote it looks for another one.
  if (named.length > 0) return named.map((row) => row.ordinal)
  const matching = text
    ? await engine.newestMatches(db, table, words, limit)
    : (await db.selectFrom(table).select('ordinal').orderBy('ordinal', 'desc').limit(limit).execute()).map(
        (row) => row.ordinal,
      )
  return matching
}

const excerpt = (table: SearchableTable) =>
  sql<string>`substr(${sql.ref(`${table}.verbatim`)}, 1, 160)`.as('excerpt')

function among(table: SearchableTable, ordinals: readonly number[]): Expression<SqlBool> {
  return sql<SqlBool>`${sql.ref(`${table}.ordinal`)} in (${sql.join(ordinals)})`
}

async function readComplaints({ db }: Context, ordinals: readonly number[]) {
  const rows = await db
    .selectFrom('complaint')
    .select(['id', 'kind', 'number', 'status', 'ordinal', 'complainantName', 'complainantOrganisation'])
    .select(excerpt('complaint'))
    .where(among('complaint', ordinals))
    .execute()
  return inOrder(rows, ordinals).map((row) =>
    foundComplaintSchema.parse({
      ...row,
      person: row.complainantName ?? row.complainantOrganisation,
      excerpt: onOneLine(row.excerpt),
    }),
  )
}

async function readRemarks({ db }: Context, ordinals: readonly number[]) {
  const rows = await db
    .selectFrom('remark')
    .select(['id', 'kind', 'number', 'status', 'topic', 'ordinal'])
    .select(excerpt('remark'))
    .where(among('remark', ordinals))
    .execute()
  return inOrder(rows, ordinals).map((row) =>
    foundRemarkSchema.parse({ ...row, excerpt: onOneLine(row.excerpt) }),
  )
}

async function findActions(context: Context, text: string, limit: number) {
  const input = { filter: { text }, sort: { by: 'due', descending: false }, after: null } as const
  const open = { ...input, filter: { text, statuses: ['LATE', 'TO_DO'] }, limit } satisfies ListActions
  const others = { ...open, filter: { text, statuses: ['DONE', 'CHECKED'] } } satisfies ListActions
  const found = await Promise.all([listActions(context, open), listActions(context, others)])
  return found.flatMap(({ rows }) => rows.map(toFoundAction)).slice(0, limit)
}

function toFoundAction({ id, title, status }: ActionRow): FoundAction {
  return { id, title, status }
}

async function findThirdParties({ db }: Context, text: string, limit: number) {
  const words = foldWords(text)
  if (words.length === 0) return []
  const found: { name: string; screen: 'complaints' | 'remarks' }[] = []
  for (const [table, screen] of [
    ['complaint', 'complaints'],
    ['remark', 'remarks'],
  ] as const) {
    for (const name of await readDistinctTexts(db, table, 'third_party_name')) {
      const own = foldWords(name)
      if (words.every((word) => own.some((candidate) => candidate.startsWith(word))))
        found.push({ name, screen })
    }
  }
  return found.slice(0, limit)
}

function inOrder<Row extends { readonly ordinal: number }>(
  rows: readonly Row[],
  ordinals: readonly number[],
) {
  return ordinals.flatMap((ordinal) => rows.find((row) => Number(row.ordinal) === Number(ordinal)) ?? [])
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}

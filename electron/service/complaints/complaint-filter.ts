import { type Expression, type SqlBool, sql } from 'kysely'
import type { ComplaintFilter } from '#shared/complaints/complaint-api'
import { searchedWords } from '#shared/search/search-words'
import type { Context } from '../context'
import type { Engine } from '../database/engine'
import { complaintFacets } from './complaint-facets'

/** The conditions on `complaint` that a filter stands for; all of them must hold. */
export function complaintConditions(context: Context, filter: ComplaintFilter): Expression<SqlBool>[] {
  const conditions = complaintFacets(context, filter).map(({ condition }) => condition)
  return filter.text ? [...conditions, wordsCondition(context.engine, 'complaint', filter.text)] : conditions
}

/** Entries that hold every word of a text; a text without any word finds nothing. */
export function wordsCondition(
  engine: Engine,
  table: 'complaint' | 'remark',
  text: string,
): Expression<SqlBool> {
  const words = searchedWords(text)
  return words.length > 0 ? engine.matchesWords(table, words) : sql<SqlBool>`1 = 0`
}

import type { Expression, SqlBool } from 'kysely'
import type { ComplaintFilter } from '#shared/complaints/complaint-api'
import { searchedWords } from '#shared/search/search-words'
import type { Context } from '../context'
import { type EntryList, entryConditions } from '../lists/entry-list'
import { complaintFacets } from './complaint-facets'

/** What a filter asks of `complaint`, its text among it. */
export function filteredComplaints(context: Context, filter: ComplaintFilter): EntryList {
  return {
    ...{ engine: context.engine, db: context.db, table: 'complaint' },
    facets: complaintFacets(context, filter),
    words: filter.text ? searchedWords(filter.text) : null,
  }
}

/** The conditions on `complaint` that a filter stands for; all of them must hold. */
export function complaintConditions(context: Context, filter: ComplaintFilter): Expression<SqlBool>[] {
  return entryConditions(filteredComplaints(context, filter))
}

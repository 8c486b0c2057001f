import type { RemarkFilter } from '#shared/remarks/remark-api'
import { searchedWords } from '#shared/search/search-words'
import type { Context } from '../context'
import type { EntryList } from '../lists/entry-list'
import { remarkFacets } from './remark-facets'

/** What a filter asks of `remark`, its text among it. */
export function filteredRemarks({ engine, db }: Context, filter: RemarkFilter): EntryList {
  return {
    ...{ engine, db, table: 'remark', facets: remarkFacets(filter) },
    words: filter.text ? searchedWords(filter.text) : null,
  }
}

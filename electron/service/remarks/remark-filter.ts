import type { Expression, SqlBool } from 'kysely'
import type { RemarkFilter } from '#shared/remarks/remark-api'
import { wordsCondition } from '../complaints/complaint-filter'
import type { Context } from '../context'
import { remarkFacets } from './remark-facets'

/** The conditions on `remark` that a filter stands for; all of them must hold. */
export function remarkConditions({ engine }: Context, filter: RemarkFilter): Expression<SqlBool>[] {
  const conditions = remarkFacets(filter).map(({ condition }) => condition)
  return filter.text ? [...conditions, wordsCondition(engine, 'remark', filter.text)] : conditions
}

import { sql } from 'kysely'
import type { RemarkFilter } from '#shared/remarks/remark-api'
import { wordsCondition } from '../complaints/complaint-filter'
import { toFlag } from '../complaints/complaint-row'
import type { Context } from '../context'

/** The conditions on `remark` that a filter stands for; all of them must hold. */
export function remarkConditions({ engine }: Context, filter: RemarkFilter) {
  const conditions = []
  if (filter.from) conditions.push(sql<boolean>`remark.received_on >= ${filter.from}`)
  if (filter.to) conditions.push(sql<boolean>`remark.received_on <= ${filter.to}`)
  const lists = {
    site: filter.sites,
    topic: filter.topics,
    channel: filter.channels,
    kind: filter.kinds,
    polarity: filter.polarities,
    status: filter.statuses,
    decision: filter.decisions,
    third_party_name: filter.thirdParties,
  }
  for (const [column, values] of Object.entries(lists)) {
    if (values) conditions.push(sql<boolean>`${sql.ref(`remark.${column}`)} in (${sql.join(values)})`)
  }
  if (filter.displayed !== undefined)
    conditions.push(sql<boolean>`remark.displayed = ${toFlag(filter.displayed)}`)
  if (filter.text) conditions.push(wordsCondition(engine, 'remark', filter.text))
  return conditions
}

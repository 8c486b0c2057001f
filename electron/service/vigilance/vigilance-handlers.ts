import { listFieldChanges } from '#shared/history/field-changes'
import type { vigilanceApi } from '#shared/vigilance/vigilance-api'
import { conflictOf } from '../complaints/complaint-store'
import type { Handlers } from '../handlers'
import { appendHistory } from '../history/history-store'
import { listObjectivity } from '../objectivity/list-objectivity'
import { requireListed, resolveSite } from '../resolve-reference'
import { listRecurrences, settleRecurrence } from './recurrence-store'
import { readVigilance, saveVigilance } from './vigilance-store'

export const vigilanceHandlers: Handlers<keyof typeof vigilanceApi> = {
  'vigilance.get': ({ db }) => readVigilance(db),
  'vigilance.update': async (context, { over, ...input }) => {
    const before = await readVigilance(context.db)
    if (over && listFieldChanges(before, over).length > 0)
      throw await conflictOf(context.db, context.registerId)
    const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
    const after = { ...before, ...given }
    await saveVigilance(context.db, after)
    const facts = listFieldChanges(before, after)
    if (facts.length > 0) {
      const entityId = context.registerId
      await appendHistory(context, { entity: 'settings', entityId, action: 'UPDATE', facts })
    }
    return after
  },
  'recurrences.list': async (context) => ({ proposals: await listRecurrences(context) }),
  'recurrences.dismiss': async (context, { topic, reason, ...input }) => {
    requireListed(context, 'TOPIC', topic, 'topic')
    const site = resolveSite(context, input.site)
    const settled = await settleRecurrence(context, { topic, site, reason })
    const facts = [
      { field: 'topic', before: null, after: topic },
      { field: 'site', before: null, after: site },
    ]
    const entityId = context.registerId
    await appendHistory(context, { entity: 'register', entityId, action: 'CANCEL', facts, reason })
    return { settled }
  },
  'objectivity.list': listObjectivity,
}

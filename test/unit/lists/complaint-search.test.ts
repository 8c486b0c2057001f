import { describe, expect, it } from 'vitest'
import { sortOf } from '#renderer/app/lists/list-order'
import { complaintSearchSchema, remarkSearchSchema } from '#renderer/app/search-params'
import {
  isOpenOnly,
  toComplaintFilter,
  withoutFilters,
} from '#renderer/features/complaints/list/complaint-search'
import { toRemarkFilter } from '#renderer/features/remarks/list/remark-search'
import { complaintApi } from '#shared/complaints/complaint-api'
import { openStatuses } from '#shared/complaints/complaint-status'
import { remarkApi } from '#shared/remarks/remark-api'

const site = '01920000-0000-7000-8000-000000000001'
const address = {
  from: '2026-01-01',
  to: '2026-06-30',
  sites: [site],
  natures: ['ACCUEIL'],
  channels: ['EMAIL'],
  statuses: ['RECEIVED'],
  severities: [3, 4],
  kinds: ['complaint'],
  overdue: true,
  priorities: ['P1'],
  outcomes: ['UPHELD'],
  handlers: [site],
  unassigned: true,
  thirdParties: ['Hôtel du Port'],
  answered: false,
  closedFrom: '2026-01-01',
  closedTo: '2026-06-30',
  dueFrom: '2026-01-01',
  dueTo: '2026-06-30',
  counted: true,
  text: '  œuvre ',
  sort: 'severity',
  descending: true,
  selected: site,
}

describe('the address of the list of complaints', () => {
  it('holds every filter of the contract', () => {
    const filter = toComplaintFilter(complaintSearchSchema.parse(address), '2026-11-21')
    const known = Object.keys(complaintApi['complaints.count'].input.shape.filter.unwrap().shape)
    expect(Object.keys(filter).sort()).toEqual(known.sort())
    expect(filter).toMatchObject({ dueBefore: '2026-11-21', text: 'œuvre' })
    expect(complaintApi['complaints.count'].input.safeParse({ filter }).success).toBe(true)
  })

  it('asks for nothing where nothing is set, blank words included', () => {
    expect(toComplaintFilter(complaintSearchSchema.parse({ text: '  ' }), '2026-11-21')).toEqual({})
  })

  it('settles a period that moves with the calendar on the day it is read', () => {
    const search = complaintSearchSchema.parse({ period: 'LAST_MONTH' })
    expect(toComplaintFilter(search, '2026-03-31')).toEqual({ from: '2026-02-01', to: '2026-02-28' })
    expect(toComplaintFilter(search, '2026-01-01')).toEqual({ from: '2025-12-01', to: '2025-12-31' })
  })

  it('is newest first unless it says otherwise', () => {
    expect(sortOf({})).toEqual({ by: 'receivedAt', descending: true })
    expect(sortOf({ sort: 'answerDueOn' })).toEqual({ by: 'answerDueOn', descending: false })
  })

  it('keeps order and row when its filters are dropped', () => {
    const bare = withoutFilters(complaintSearchSchema.parse(address))
    expect(bare).toEqual({ sort: 'severity', descending: true, selected: site })
  })

  it('knows the cases in which somebody still has something to do', () => {
    expect(isOpenOnly([...openStatuses])).toBe(true)
    expect(isOpenOnly(['RECEIVED'])).toBe(false)
    expect(isOpenOnly(undefined)).toBe(false)
  })

  it('opens the list all the same when a part of it means nothing', () => {
    const search = complaintSearchSchema.parse({ from: '2026-02-31', statuses: ['GONE'], text: 'port' })
    expect(toComplaintFilter(search, '2026-11-21')).toEqual({ text: 'port' })
  })
})

describe('the address of the list of remarks', () => {
  it('holds every filter of the contract', () => {
    const filter = toRemarkFilter(
      remarkSearchSchema.parse({
        ...address,
        topics: ['ACCUEIL'],
        kinds: ['suggestion'],
        polarities: ['NEGATIVE'],
        statuses: ['NEW'],
        decisions: ['ACTION'],
        displayed: true,
        sort: 'topic',
      }),
      '2026-11-21',
    )
    const known = Object.keys(remarkApi['remarks.count'].input.shape.filter.unwrap().shape)
    expect(Object.keys(filter).sort()).toEqual(known.sort())
    expect(remarkApi['remarks.count'].input.safeParse({ filter }).success).toBe(true)
  })
})

import { describe, expect, it } from 'vitest'
import { planNotifications } from '#shared/today/plan-notifications'
import type { TodayList, TodayRow, TodaySectionName } from '#shared/today/today-api'

const row = (id: string): TodayRow => ({
  id,
  entity: 'complaint',
  task: 'ANSWER',
  number: `R-2026-${id}`,
  person: 'Jeanne Œuvrard',
  nature: 'ACCUEIL',
  site: null,
  text: '',
  dueOn: '2026-11-20',
  dueAt: null,
  since: null,
  score: null,
  handledBy: null,
  wasLateWhenImported: false,
})
const list = (sections: Partial<Record<TodaySectionName, string[]>>, today = '2026-11-20') => ({
  today,
  sections: Object.entries(sections).map(([name, ids]) => ({
    // The keys are those of the parameter.
    name: name as TodaySectionName,
    team: ids.length,
    mine: 0,
    rows: ids.map(row),
  })) satisfies TodayList['sections'],
})

describe('notifications of the day', () => {
  it('alert nobody of what was late already when an old register was brought in', () => {
    const old = { ...row('0007'), wasLateWhenImported: true }
    const sections = [{ name: 'overdue' as const, team: 2, mine: 0, rows: [old, row('0008')] }]
    const { notifications } = planNotifications({ today: '2026-11-20', sections }, null, 'r')
    expect(notifications.map((planned) => planned.row?.id)).toEqual(['0008'])
  })

  it('tell each late case and each case due today once', () => {
    const first = planNotifications(list({ overdue: ['1'], dueToday: ['2'], warning: ['3'] }), null, 'a')
    expect(first.notifications.map(({ kind, late, row: told }) => [kind, late, told?.id])).toEqual([
      ['CASE', 1, '1'],
      ['CASE', 0, '2'],
    ])
    const again = planNotifications(list({ overdue: ['1'], dueToday: ['2'] }), first.told, 'a')
    expect(again.notifications).toEqual([])
    const worse = planNotifications(list({ ceilingPassed: ['1'], dueToday: ['4'] }), again.told, 'a')
    expect(worse.notifications.map(({ row: told }) => told?.id)).toEqual(['4'])
  })

  it('begin anew the next day, and for another register', () => {
    const { told } = planNotifications(list({ overdue: ['1'] }), null, 'a')
    expect(planNotifications(list({ overdue: ['1'] }, '2026-11-21'), told, 'a').notifications).toHaveLength(1)
    expect(planNotifications(list({ overdue: ['1'] }), told, 'b').notifications).toHaveLength(1)
    expect(planNotifications(list({ overdue: ['1'] }, '2026-11-21'), told, 'a').told.keys).toEqual(['a 1'])
  })

  it('become one summary beyond three cases', () => {
    const three = planNotifications(
      list({ ceilingPassed: ['1'], overdue: ['2'], dueToday: ['3'] }),
      null,
      'a',
    )
    expect(three.notifications).toHaveLength(3)
    const four = planNotifications(list({ overdue: ['1', '2'], dueToday: ['3', '4'] }), null, 'a')
    expect(four.notifications).toEqual([{ kind: 'SUMMARY', late: 2, dueToday: 2, row: null }])
    expect(four.told.keys).toHaveLength(4)
  })

  it('are none on a quiet day', () => {
    expect(planNotifications(list({ followUps: ['1'] }), null, 'a')).toEqual({
      notifications: [],
      told: { on: '2026-11-20', keys: [] },
    })
  })
})

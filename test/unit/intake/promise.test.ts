import { describe, expect, it } from 'vitest'
import { presetClockSettings } from '#shared/calendars/clock-settings'
import { complaintDeadlines } from '#shared/calendars/complaint-deadlines'
import { defaultCalendar } from '#shared/calendars/site-calendar'
import { findContactIssues } from '#shared/contact/contact-issues'
import type { Profile } from '#shared/settings/profile'
import { formatWeekdayDate } from '#shared/text/weekday-date'

const monday = '2026-11-16T09:00:00.000Z'

describe('the dates that a complaint promises', () => {
  it('are those of the profile', () => {
    const facts = { calendar: defaultCalendar('Europe/Paris'), clockStartedAt: monday, priority: null }
    const dueOn = (profile: Profile) =>
      complaintDeadlines({ ...facts, clocks: presetClockSettings(profile) }).answerDueOn
    expect(dueOn('TOURIST_OFFICE')).toBe('2026-11-19')
    expect(dueOn('GENERIC')).toBe('2027-01-16')
  })

  it('come closer with the priority', () => {
    const calendar = defaultCalendar('Europe/Paris')
    const facts = { calendar, clockStartedAt: monday, clocks: presetClockSettings('GENERIC') }
    expect(complaintDeadlines({ ...facts, priority: 'P1' }).answerDueOn).toBe('2026-11-17')
  })

  it('are told with their weekday', () => {
    expect(formatWeekdayDate('2026-08-14', 'fr').replaceAll('\u00a0', ' ')).toBe('vendredi 14 août 2026')
    expect(formatWeekdayDate('2026-08-14', 'en').replaceAll('\u00a0', ' ')).toBe('Friday 14 August 2026')
  })
})

describe('contact details', () => {
  it('that lead nowhere are found, all of them', () => {
    const codes = findContactIssues({ phone: '12', email: 'zoé@' }).map((issue) => issue.code)
    expect(codes).toEqual(['PHONE_INVALID', 'EMAIL_INVALID'])
    expect(findContactIssues({ phone: '+44 20 7946 0958', email: 'zoé@exemple.fr' })).toEqual([])
    expect(findContactIssues(null)).toEqual([])
  })
})

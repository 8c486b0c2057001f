import { expect, it } from 'vitest'
import type { CaseFacts } from '#shared/reports/case-facts'
import { satisfactionDataOf } from '#shared/reports/satisfaction-data'

const closed: CaseFacts = {
  ...{ id: '1', kind: 'complaint', number: 'R-2026-0001', status: 'CLOSED', site: 'S', channel: 'LETTER' },
  ...{ receivedAt: '2026-11-02T09:00:00.000Z', receivedOn: '2026-11-02', nature: 'ACCUEIL', severity: null },
  ...{ person: { name: null, organisation: null }, handledBy: null, outcome: 'UPHELD', recourseGiven: false },
  ...{ acknowledgementDueOn: null, acknowledgedAt: null, acknowledgedOn: null },
  ...{ firstSubstantiveResponseAt: null, answerDueOn: null, answeredAt: null, answeredOn: null },
  ...{ closedAt: '2026-11-09T09:00:00.000Z', closedOn: '2026-11-09', competence: null, thirdPartyName: null },
  ...{ satisfactionScore: null, effortScore: null, recommendScore: null, satisfied: null, cameAgain: null },
  ...{ minutesSpent: null, agreedSolutions: [], compensations: [], flow: [], log: [], causes: [] },
}
const targets = { csat: 90, meanSatisfaction: 4.5, ces: null }
const year = { from: '2026-01-01', to: '2026-12-31' }

it('takes having come again for an answer, even when it is the only one', () => {
  const { answered, cameAgain } = satisfactionDataOf([closed, { ...closed, cameAgain: true }], year, targets)
  expect(answered).toEqual({ part: 1, n: 2, percent: 50 })
  expect(cameAgain).toEqual({ part: 1, n: 1, percent: 100 })
})

import type { FollowUpReportData } from '#shared/reports/follow-up-report-data'
import { caseSheetFixture } from './case-sheet-fixture'
import { remarksTableFixture } from './remarks-table-fixture'
import { followUpFixture, type ReportFixture } from './report-fixtures'

/** The parts of a report that come from single cases, with texts as they are given: every section has something to draw. */
export function wholeReportFixture(
  fixture: ReportFixture = {},
  texts: { readonly verbatim?: string; readonly words?: string } = {},
): FollowUpReportData {
  const { verbatim = 'Le guichet était fermé.', words = 'Horaires affichés sans relecture' } = texts
  const share = { code: 'X', label: words, count: 12, percent: 100 }
  const pareto = [{ ...share, cumulativePercent: 100, reachesThreshold: true }]
  const { header: _header, attachmentPages: _pages, ...sheet } = caseSheetFixture({ verbatim, reason: words })
  const data = followUpFixture(fixture)
  return {
    ...data,
    breakdowns: data.breakdowns && { ...data.breakdowns, thirdParties: [share], recurring: [words] },
    handling: data.handling && {
      ...data.handling,
      costs: [
        { label: words, count: 3, amount: 12_345 },
        { label: 'Accueil', count: 1, amount: 500 },
      ],
      efforts: [
        { measure: 'chasers', total: 4, mean: 0.2, maximum: 3, n: 20 },
        { measure: 'minutes', total: 0, mean: null, maximum: null, n: 0 },
      ],
    },
    satisfaction: {
      closed: 20,
      answered: { part: 9, n: 20, percent: 45 },
      satisfied: { part: 7, n: 9, percent: 77.8 },
      cameAgain: { part: 0, n: 0, percent: null },
      csat: { part: 7, n: 9, percent: 77.8 },
      mean: { value: 3.9, n: 9 },
      effort: { value: null, n: 0 },
      nps: { value: -12, n: 9 },
      notes: [1, 0, 1, 4, 3],
      alerts: Array.from({ length: 60 }, (_, index) => `R-2026-${1_000 + index}`),
      targets: { csat: 80, meanSatisfaction: 4, ces: 3 },
    },
    recourse: {
      mediator: { name: words, address: '8 rue de l’Exemple', website: 'https://mediation.example' },
      refused: 4,
      told: 3,
      steps: [
        {
          number: 'R-2026-0007',
          kind: 'MEDIATION',
          openedOn: '2026-03-02',
          endedOn: null,
          result: null,
        },
        {
          number: 'R-2026-0009',
          kind: 'APPEAL',
          openedOn: '2026-04-02',
          endedOn: '2026-05-02',
          result: words,
        },
      ],
      openToMediation: ['R-2026-0031'],
    },
    causes: {
      received: 60,
      explained: 12,
      byFrequency: pareto,
      bySeverity: pareto,
      gapTypes: [share],
      effects: [{ label: words, doneOn: '2026-06-01', days: 180, before: 9, after: 2 }],
    },
    remarkRows: remarksTableFixture(6).rows.map((row) => ({ ...row, verbatim })),
    sample: {
      method: 'DRAWN',
      seed: 31,
      population: 60,
      sheets: [
        { ...sheet, timeZone: 'Europe/Paris' },
        { ...sheet, timeZone: 'Europe/Paris', record: { ...sheet.record, number: 'R-2026-0043' } },
      ],
    },
    journal: [
      {
        sequence: 1_204,
        at: '2026-05-04T08:00:00.000Z',
        number: 'R-2026-0012',
        action: 'UPDATE',
        by: 'Claire Martin',
        changes: [{ label: 'Reçue le', before: '01/05/2026 10:00', after: '02/05/2026 10:00' }],
        reason: words,
      },
      {
        sequence: 1_310,
        at: '2026-06-04T08:00:00.000Z',
        number: 'R-2026-0013',
        action: 'CANCEL',
        by: 'Claire Martin',
        changes: [],
        reason: null,
      },
    ],
  }
}

import { describe, expect, it } from 'vitest'
import { compareFigure, writeFigure } from '#shared/reports/comparison'
import type { SummaryFigure } from '#shared/reports/follow-up-report-data'
import { inPeriod, thanEarlierPeriod } from '#shared/reports/period-words'

const lastYear = { from: '2025-01-01', to: '2025-12-31' }
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

function figure(
  measure: SummaryFigure['measure'],
  value: number | null,
  previous: number | null,
): SummaryFigure {
  return { measure, value, previous, n: null }
}

describe('comparison with the period before', () => {
  it.each([
    [figure('received', 12, 15), '3 de moins qu’en 2025', '3 fewer than in 2025'],
    [figure('received', 15, 15), 'comme en 2025', 'same as in 2025'],
    [figure('withinCommitment', 82.5, 80), '2,5 points de plus qu’en 2025', '2.5 points more than in 2025'],
    [figure('withinCommitment', 82.51, 82.54), 'comme en 2025', 'same as in 2025'],
    [figure('resolutionMedian', 3120, 1440), '1 j 4 h de plus qu’en 2025', '1 d 4 h longer than in 2025'],
    [figure('rate', 0.65, 0.61), '0,04 de plus qu’en 2025', '0.04 higher than in 2025'],
    [figure('rate', 0.65, null), 'pas de comparaison possible', 'no comparison possible'],
  ])('of %o', (compared, french, english) => {
    expect(plain(compareFigure(compared, lastYear, 'fr'))).toBe(french)
    expect(plain(compareFigure(compared, lastYear, 'en'))).toBe(english)
  })

  it('says that a rate cannot be computed and that another figure is not available', () => {
    expect(writeFigure(figure('rate', null, null), 'fr')).toBe('non calculable')
    expect(writeFigure(figure('csat', null, null), 'fr')).toBe('non disponible')
    expect(writeFigure(figure('nps', -12, null), 'fr')).toBe('−12')
  })

  it.each([
    [{ from: '2025-01-01', to: '2025-06-30' }, 'au 1er semestre 2025', 'in the first half of 2025'],
    [{ from: '2025-03-01', to: '2025-03-31' }, 'en mars 2025', 'in March 2025'],
    [
      { from: '2025-01-01', to: '2025-04-12' },
      'du 01/01/2025 au 12/04/2025',
      'from 01/01/2025 to 12/04/2025',
    ],
  ])('names the period %o inside a sentence', (period, french, english) => {
    expect(plain(inPeriod(period, 'fr'))).toBe(french)
    expect(plain(inPeriod(period, 'en'))).toBe(english)
    expect(thanEarlierPeriod(period, 'fr')).toMatch(
      french.startsWith('du') ? /^qu’un an plus tôt$/ : /^qu’(en|au)/,
    )
  })
})

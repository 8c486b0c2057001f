import { describe, expect, it } from 'vitest'
import { paperChartStyle, renderChart } from '#service/reports/kit/chart-svg'
import { monthlyBarsChart } from '#shared/charts/monthly-bars-chart'
import { monthlyRateChart } from '#shared/charts/monthly-rate-chart'
import { type ParetoBar, paretoChart } from '#shared/charts/pareto-chart'

const width = 480
const bar = (label: string, count: number, cumulativePercent: number): ParetoBar => ({
  label,
  count,
  cumulativePercent,
  isVital: cumulativePercent <= 80,
})
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text)

function pareto(bars: readonly ParetoBar[]): string {
  return renderChart(
    paretoChart(bars, { language: 'fr', threshold: '80 %', width }, paperChartStyle),
    width,
    200,
  )
}

describe('Pareto chart', () => {
  it('shows every figure and the line at 80 %', () => {
    const texts = textsOf(pareto([bar('Accueil', 8, 80), bar('Horaires', 2, 100)]))
    expect(texts).toEqual(expect.arrayContaining(['Accueil', 'Horaires', '8', '2', '80 %']))
  })

  it('breaks labels between words only', () => {
    const labels = ['Information inexacte', 'Données personnelles', 'Accessibilité', 'Relation clientèle']
    const texts = textsOf(
      pareto(Array.from({ length: 10 }, (_, index) => bar(labels[index % 4] ?? '', 10 - index, 100))),
    )
    for (const word of labels.join(' ').split(' '))
      expect(texts.some((text) => text?.includes(word))).toBe(true)
  })

  it('takes labels with marks, in other scripts, and of any length', () => {
    const svg = pareto([bar('<b>"R&D"', 3, 50), bar('الشاطئ 海 😡', 2, 80), bar('x'.repeat(300), 1, 100)])
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['&lt;b&gt;"R&amp;D"']))
    expect(svg).toContain('font-family="DejaVuSans"')
    expect(svg).not.toContain('海')
  })

  it('draws texts without the outline that a print would smear', () => {
    for (const [, attributes = ''] of pareto([bar('Accueil', 8, 80)]).matchAll(/<text([^>]*)>/g)) {
      expect(attributes).not.toMatch(/stroke|paint-order/)
    }
  })
})

describe('monthly charts', () => {
  const months = ['janv.', 'févr.', 'mars']

  it('tell two series apart without colour', () => {
    const series = [
      { name: 'Reçues', values: [3, 0, 2] },
      { name: 'Clôturées', values: [1, 2, 0] },
    ]
    const svg = renderChart(
      monthlyBarsChart({ months, series, language: 'fr', width }, paperChartStyle),
      width,
      150,
    )
    expect(svg).toContain('<pattern')
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['Reçues', 'Clôturées', 'janv.', '3']))
  })

  it('interrupt the rate where it cannot be computed', () => {
    const data = {
      months,
      rates: [1.25, null, 0.5],
      overall: 0.8,
      overallLabel: 'période',
      monthlyLabel: 'mois',
    }
    const svg = renderChart(monthlyRateChart({ ...data, language: 'fr', width }, paperChartStyle), width, 150)
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['1,25', '0,50', 'période']))
    expect(textsOf(svg)).not.toContain('NaN')
  })
})

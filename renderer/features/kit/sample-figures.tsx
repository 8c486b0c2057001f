import { Chart } from '#renderer/ui/figures/chart'
import { DefinitionFigure } from '#renderer/ui/figures/definition-figure'
import { Block } from '#renderer/ui/layout/block'
import { PlainTable } from '#renderer/ui/table/plain-table'
import type { ChartStyle } from '#shared/charts/chart-style'
import { monthlyBarsChart } from '#shared/charts/monthly-bars-chart'
import { paretoChart } from '#shared/charts/pareto-chart'
import styles from './kit.module.css'

const bars = [
  { label: 'Attente', count: 42, cumulativePercent: 42, isVital: true },
  { label: 'Information inexacte', count: 25, cumulativePercent: 67, isVital: true },
  { label: 'Prestataire', count: 15, cumulativePercent: 82, isVital: true },
  { label: 'Réservation', count: 11, cumulativePercent: 93, isVital: false },
  { label: 'Propreté', count: 7, cumulativePercent: 100, isVital: false },
]
const months = ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin']
const received = [4, 6, 3, 9, 12, 15]
const closed = [3, 5, 4, 7, 11, 12]

const drawPareto = (style: ChartStyle, width: number) =>
  paretoChart(bars, { language: 'fr', threshold: '80 %', width }, style)
const drawMonths = (style: ChartStyle, width: number) =>
  monthlyBarsChart(
    {
      months,
      series: [
        { name: 'Reçues', values: received },
        { name: 'Clôturées', values: closed },
      ],
      language: 'fr',
      width,
    },
    style,
  )

export function SampleFigures() {
  return (
    <>
      <Block title="Chiffres avec leur définition">
        <div className={styles.figures}>
          <DefinitionFigure
            label="Taux pour mille"
            value="8,25"
            unit="‰ visiteurs"
            n="n = 728"
            comparison="0,40 de moins qu’en 2025"
            definition="Réclamations écrites, dans le périmètre et dont la nature compte, reçues dans la période, pour 1 000 visiteurs."
          />
          <DefinitionFigure
            label="Délai de résolution"
            value="3 j 4 h"
            n="n = 41"
            definition="Médiane, de la réception à la clôture, des réclamations closes dans la période."
          />
          <DefinitionFigure
            label="Satisfaction"
            value="non disponible"
            n="n = 0"
            definition="Part des notes 4 et 5 parmi les réponses."
          />
        </div>
      </Block>
      <Block title="Graphiques">
        <Chart
          title="Natures, de la plus fréquente à la moins fréquente"
          summary="Attente, information inexacte et prestataire font 82 % des réclamations."
          draw={drawPareto}
          table={{
            columns: [
              { id: 'nature', header: 'Nature' },
              { id: 'count', header: 'Nombre', align: 'end' },
              { id: 'cumulative', header: 'Cumul', align: 'end' },
            ],
            rows: bars.map((bar) => ({
              id: bar.label,
              cells: [bar.label, bar.count, `${bar.cumulativePercent} %`],
            })),
          }}
        />
        <Chart
          title="Reçues et clôturées par mois"
          summary="Les réclamations reçues passent de 4 en janvier à 15 en juin."
          draw={drawMonths}
          height={240}
          table={{
            columns: [
              { id: 'month', header: 'Mois' },
              { id: 'received', header: 'Reçues', align: 'end' },
              { id: 'closed', header: 'Clôturées', align: 'end' },
            ],
            rows: months.map((month, index) => ({
              id: month,
              cells: [month, received[index], closed[index]],
            })),
          }}
        />
      </Block>
      <Block title="Tableau de chiffres">
        <PlainTable
          caption="Exclues du taux"
          columns={[
            { id: 'reason', header: 'Raison' },
            { id: 'count', header: 'Nombre', align: 'end' },
          ]}
          rows={[
            { id: 'oral', cells: ['Orales', 12] },
            { id: 'scope', cells: ['Hors périmètre', 3] },
          ]}
        />
      </Block>
    </>
  )
}

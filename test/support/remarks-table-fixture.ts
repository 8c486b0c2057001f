import type { RemarkRow, RemarksTableData } from '#shared/reports/remarks-table-data'
import { headerFixture } from '#test/support/report-fixtures'

const topics = ['Stationnement', 'Toilettes publiques', 'Accueil', 'Hébergement'] as const
const words = [
  'Impossible de se garer près du port après dix heures, on tourne pendant une demi-heure.',
  'Toilettes fermées à midi.',
  'Accueil charmant, merci à la jeune femme du comptoir qui parle très bien allemand.',
  'Le gîte réservé ne ressemblait pas aux photos ; la propriétaire n’a rien voulu entendre et nous a conseillé d’aller ailleurs si cela ne nous plaisait pas.',
] as const

/** A table of remarks; every fourth entry is a suggestion, every seventh comes from a complaint. */
export function remarksTableFixture(count = 40, changes: Partial<RemarksTableData> = {}): RemarksTableData {
  const rows = Array.from({ length: count }, (_, index) => remarkRow(index))
  return {
    header: headerFixture({ reference: 'RM-2026-S2' }),
    period: { from: '2026-07-01', to: '2026-12-31' },
    sites: ['Bureau du Port', 'Point information de la Plage'],
    topics: topics.map((topic) => totalOf(topic, rows)).filter((total) => total.total > 0),
    recurrences:
      count < 3
        ? []
        : [{ topic: topics[0], site: 'Bureau du Port', count: 9, from: '2026-07-02', to: '2026-08-30' }],
    recurrenceRule: { count: 3, days: 90 },
    rows,
    ...changes,
  }
}

function remarkRow(index: number): RemarkRow {
  const day = new Date(Date.UTC(2026, 6, 1 + ((index * 5) % 170), 8, 30)).toISOString()
  const isPassedOn = index % 3 === 0
  return {
    number:
      index % 4 === 3
        ? `SG-2026-${String(index + 1).padStart(4, '0')}`
        : `RM-2026-${String(index + 1).padStart(4, '0')}`,
    kind: index % 4 === 3 ? 'suggestion' : 'remark',
    receivedAt: day,
    site: index % 2 === 0 ? 'Bureau du Port' : 'Point information de la Plage',
    channel: index % 5 === 0 ? 'Avis en ligne' : 'Au guichet',
    topic: topics[index % 4] ?? topics[0],
    polarity: index % 4 === 2 ? 'POSITIVE' : index % 9 === 0 ? 'NEUTRAL' : 'NEGATIVE',
    verbatim: words[index % 4] ?? words[0],
    thirdParty: index % 4 === 3 ? 'Gîte des Embruns' : index % 4 === 0 ? 'Mairie' : null,
    fromComplaint: index % 7 === 6 ? `R-2026-${String(index).padStart(4, '0')}` : null,
    becameComplaint: index === 11 ? 'R-2026-0061' : null,
    isCancelled: index === 13,
    transmittedTo: isPassedOn ? 'Mairie, service voirie' : null,
    transmittedOn: isPassedOn ? day.slice(0, 10) : null,
    transmissionAnsweredOn: index % 6 === 0 ? '2026-12-30' : null,
    decision: index % 5 === 1 ? 'ACTION' : index % 5 === 2 ? 'INFORMATION' : 'NONE',
    decidedOn: index % 5 === 1 ? '2026-12-28' : null,
    displayed: index % 10 === 1,
    publicAnswer: index % 20 === 1 ? 'Deux bancs sont posés depuis mai.' : null,
  }
}

function totalOf(topic: string, rows: readonly RemarkRow[]) {
  const mine = rows.filter((row) => row.topic === topic)
  const count = (polarity: RemarkRow['polarity']) => mine.filter((row) => row.polarity === polarity).length
  return {
    topic,
    negative: count('NEGATIVE'),
    neutral: count('NEUTRAL'),
    positive: count('POSITIVE'),
    total: mine.length,
  }
}

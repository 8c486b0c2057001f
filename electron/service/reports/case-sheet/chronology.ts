import type { Paper } from '#service/reports/kit/paper'
import { drawTable } from '#service/reports/kit/table'
import type { HistoryAction } from '#shared/history/history-api'
import { translate, translator } from '#shared/i18n/translate'
import type { CaseSheetData } from '#shared/reports/case-sheet-data'
import { formatDateTime } from '#shared/text/formats'
import type { Instant } from '#shared/time/local-date'
import { emptyValue } from './record-entries'

interface Moment {
  readonly at: Instant
  readonly act: HistoryAction | null
  readonly what: string
  readonly by: string | null
}

/** Milestones of the record and other events, in order. */
export function drawChronology(paper: Paper, data: CaseSheetData): void {
  const { language, timeZone } = data.header
  const t = translator(language, 'documents:caseSheet')
  drawTable(paper, {
    columns: [
      { header: t('date'), weight: 1, isRowHeader: true },
      { header: t('event'), weight: 4 },
      { header: t('by'), weight: 2 },
    ],
    rows: listMoments(data).map((moment) => [
      formatDateTime(moment.at, timeZone),
      moment.what,
      moment.by ?? emptyValue,
    ]),
  })
}

/** Milestones that are also acts of the journal. */
const acts: Readonly<Record<string, HistoryAction>> = {
  recordedAt: 'CREATE',
  acknowledgedAt: 'ACKNOWLEDGE',
  answeredAt: 'ANSWER',
  followedUpAt: 'FOLLOW_UP',
  closedAt: 'CLOSE',
  reopenedAt: 'REOPEN',
  reclassifiedAt: 'RECLASSIFY',
  cancelledAt: 'CANCEL',
}

function listMoments({ record, events, header }: CaseSheetData): Moment[] {
  const { language } = header
  const t = translator(language, 'documents:caseSheet.milestones')
  const moments: Moment[] = []
  const add = (key: string, at: Instant | null, by: string | null, detail: string | null = null) => {
    if (!at) return
    const what = detail ? `${t(key)}, ${lowerFirst(detail)}` : t(key)
    moments.push({ at, by, what, act: acts[key] ?? null })
  }
  add('receivedAt', record.receivedAt, record.receivedBy, record.channel)
  add('recordedAt', record.recordedAt, record.recordedBy)
  add('acknowledgedAt', record.acknowledgedAt, record.acknowledgedBy, record.acknowledgementMeans)
  add('firstSubstantiveResponseAt', record.firstSubstantiveResponseAt, null)
  add('answeredAt', record.answeredAt, record.signatory, record.answerChannel)
  for (const attempt of record.followUpAttempts) add('followUpAttempt', attempt, null)
  add('followedUpAt', record.followedUpAt, record.followedUpBy, record.followUpMeans)
  add('closedAt', record.closedAt, record.closedBy)
  add('reopenedAt', record.reopenedAt, null)
  add('reclassifiedAt', record.reclassifiedAt, null)
  add('cancelledAt', record.cancelledAt, null)
  for (const { at, action, by, detail } of events) {
    const same = moments.findIndex((moment) => moment.at === at && moment.act === action)
    const milestone = moments[same]
    // What is a milestone and an act of the journal is told once: by the milestone, which tells the means, where the
    // same person did both, and by the act where only that says who and why.
    if (milestone && milestone.by === by) continue
    if (milestone?.by === null) moments.splice(same, 1)
    const label = translate(language, `enums:historyAction.${action}`)
    const what = detail ? translate(language, 'documents:labelled', { label, value: detail }) : label
    moments.push({ at, by, what, act: action })
  }
  return moments.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('fr') + text.slice(1)
}

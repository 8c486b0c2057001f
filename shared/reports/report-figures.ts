import { translate, translator } from '#shared/i18n/translate'
import {
  formatDates,
  formatDecimal,
  formatDuration,
  formatInteger,
  formatMoney,
  formatMonth,
  formatPercent,
  formatRate,
} from '#shared/text/formats'
import { labelOfMeasure, writeFigure } from './comparison'
import type { FollowUpReportData, InTimeData, RegisterRow } from './follow-up-report-data'
import { assessmentLines, reviewLines, riskLines } from './improvement-figures'
import type { MeasuredValue, ShareData } from './satisfaction-data'
import type { Share } from './share-data'

/** One figure as a report prints it; `key` is the same in two reports on the same question. */
export interface PrintedFigure {
  readonly key: string
  readonly section: string
  readonly label: string
  readonly words: string
}

type Line = readonly [key: string, label: string, words: string]

/** Every figure of a report in the order of its pages, in words: two reports that print the same are the same. */
export function figuresOf(data: FollowUpReportData): PrintedFigure[] {
  const title = translator(data.header.language, 'documents:followUp.sections')
  const sections: readonly (readonly [key: string, lines: readonly Line[]])[] = [
    ['definitions', ruleLines(data)],
    ['summary', summaryLines(data)],
    ['flow', flowLines(data)],
    ['breakdowns', breakdownLines(data)],
    ['rate', rateLines(data)],
    ['delays', delayLines(data)],
    ['handling', handlingLines(data)],
    ['satisfaction', satisfactionLines(data)],
    ['recourse', recourseLines(data)],
    ['causes', causeLines(data)],
    ['plan', planLines(data)],
    ['remarks', remarkLines(data)],
    ['risks', riskLines(data)],
    ['review', reviewLines(data)],
    ['assessment', assessmentLines(data)],
    ['register', registerLines(data)],
  ]
  return sections.flatMap(([section, lines]) =>
    lines.map(([key, label, words]) => ({ key: `${section}.${key}`, section: title(section), label, words })),
  )
}

function ruleLines({ definitions, header, standard }: FollowUpReportData): Line[] {
  const t = translator(header.language, 'issued:labels')
  return [
    ['organisation', t('organisation'), header.organisation.name],
    ['standard', t('standard'), standard ? `${standard.name}, ${standard.version}` : '–'],
    ['rules', t('rules'), definitions.rules.slice(0, -1).join(' ')],
  ]
}

function summaryLines(data: FollowUpReportData): Line[] {
  const { language } = data.header
  return data.summary.flatMap((figure): Line[] => {
    const label = labelOfMeasure(figure.measure, data)
    const n = figure.n === null ? [] : [`n = ${formatInteger(figure.n, language)}`]
    return [[figure.measure, label, [writeFigure(figure, language), ...n].join(', ')]]
  })
}

const flowColumns = ['start', 'received', 'reopened', 'closed', 'reclassified', 'cancelled', 'end'] as const

function flowLines({ flow, header: { language } }: FollowUpReportData): Line[] {
  const t = translator(language, 'documents:followUp.flow')
  return flow.flatMap((month) =>
    flowColumns.map((column): Line => {
      const label = `${formatMonth(month.month, language)}, ${t(column).toLocaleLowerCase(language)}`
      return [`${month.month}.${column}`, label, formatInteger(month[column], language)]
    }),
  )
}

function breakdownLines({ breakdowns, header: { language } }: FollowUpReportData): Line[] {
  if (!breakdowns) return []
  const t = translator(language, 'documents:followUp.breakdowns')
  const parts = [
    ['natures', breakdowns.natures],
    ['channels', breakdowns.channels],
    ['sites', breakdowns.sites],
    ['severities', breakdowns.severities],
    ['thirdParties', breakdowns.thirdParties ?? []],
  ] as const
  return parts.flatMap(([part, shares]) => shareLines(part, t(part), shares, language))
}

function shareLines(
  part: string,
  title: string,
  shares: readonly Share[],
  language: FollowUpReportData['header']['language'],
): Line[] {
  return shares.map(({ code, label, count, percent }) => [
    `${part}.${code}`,
    `${title} : ${label}`,
    `${formatInteger(count, language)} (${formatPercent(percent, language)})`,
  ])
}

function rateLines({ rate, header: { language } }: FollowUpReportData): Line[] {
  if (!rate) return []
  const t = translator(language, 'documents:followUp.rate')
  const { period, months } = rate
  const write = (value: number | null) =>
    value === null ? translate(language, 'documents:notComputable') : formatRate(value, language)
  const excluded = Object.entries(period.excluded).map(
    ([key, count]): Line => [`excluded.${key}`, t(`excluded.${key}`), formatInteger(count, language)],
  )
  return [
    ['rate', translate(language, 'issued:labels.rate'), write(period.rate)],
    ['count', t('count'), formatInteger(period.count, language)],
    ['base', t('base'), period.base === null ? '–' : formatInteger(period.base, language)],
    ['sources', t('source'), period.sources.join(', ') || '–'],
    ...excluded,
    ...(months.length > 1 ? months : []).map(
      (month): Line => [`month.${month.from}`, formatDates(month, language), write(month.rate)],
    ),
  ]
}

function delayLines({ delays, header: { language } }: FollowUpReportData): Line[] {
  if (!delays) return []
  const t = translator(language, 'documents:followUp.delays')
  const duration = (minutes: number | null) =>
    minutes === null ? translate(language, 'documents:notAvailable') : formatDuration(minutes, language)
  const share = ({ percent, inTime, due }: InTimeData) =>
    percent === null
      ? t('nothingDue')
      : t('inTimeValue', {
          percent: formatPercent(percent, language),
          inTime: formatInteger(inTime, language),
          due: formatInteger(due, language),
        })
  return [
    ['closed', translate(language, 'issued:labels.closed'), formatInteger(delays.closed, language)],
    ['median', t('median'), duration(delays.median)],
    ['medianWithout', t('medianWithoutFirstContact'), duration(delays.medianWithoutFirstContact)],
    ['p90', t('p90'), duration(delays.p90)],
    ['longest', t('longest'), duration(delays.longest)],
    ['withinCommitment', t('withinCommitment'), share(delays.withinCommitment)],
    ['acknowledgedInTime', t('acknowledgedInTime'), share(delays.acknowledgedInTime)],
    ['slowest', t('slowest'), delays.slowest.map(({ number }) => number).join(', ') || '–'],
    ['overdue', t('overdue'), delays.overdue.map(({ number }) => number).join(', ') || '–'],
  ]
}

function handlingLines({ handling, header: { language } }: FollowUpReportData): Line[] {
  if (!handling) return []
  const t = translator(language, 'documents:followUp.handling')
  const solutions = Object.entries(handling.solutions).map(
    ([key, count]): Line => [
      `solutions.${key}`,
      `${t('solutions')} : ${t(key).toLocaleLowerCase(language)}`,
      formatInteger(count, language),
    ],
  )
  return [
    ...shareLines('outcomes', t('outcomes'), handling.outcomes, language),
    [
      'undecided',
      translate(language, 'issued:labels.undecided'),
      formatInteger(handling.undecided, language),
    ],
    ...solutions,
    ...handling.compensations.map(
      ({ code, label, count, amount }): Line => [
        `compensations.${code}`,
        `${t('compensations')} : ${label}`,
        `${formatInteger(count, language)}, ${formatMoney(amount, language)}`,
      ],
    ),
    ...(handling.efforts ?? []).map(
      ({ measure, total }): Line => [
        `efforts.${measure}`,
        t(`effort.${measure}`),
        formatInteger(total, language),
      ],
    ),
  ]
}

function satisfactionLines({ satisfaction, header: { language } }: FollowUpReportData): Line[] {
  if (!satisfaction) return []
  const t = translator(language, 'documents:followUp.satisfaction')
  const value = (one: MeasuredValue, digits: number) =>
    one.value === null
      ? translate(language, 'documents:notAvailable')
      : `${formatDecimal(one.value, digits, language)} (n = ${formatInteger(one.n, language)})`
  const percent = ({ percent: known, part, n }: ShareData) =>
    known === null
      ? translate(language, 'documents:notAvailable')
      : `${formatPercent(known, language)} (${formatInteger(part, language)}/${formatInteger(n, language)})`
  return [
    ['answered', t('answered'), percent(satisfaction.answered)],
    ['satisfied', t('satisfied'), percent(satisfaction.satisfied)],
    ['cameAgain', t('cameAgain'), percent(satisfaction.cameAgain)],
    ['csat', t('csat'), percent(satisfaction.csat)],
    ['mean', t('mean'), value(satisfaction.mean, 1)],
    ['effort', t('effort'), value(satisfaction.effort, 1)],
    ['nps', t('nps'), value(satisfaction.nps, 0)],
  ]
}

function recourseLines({ recourse, header: { language } }: FollowUpReportData): Line[] {
  if (!recourse) return []
  const t = translator(language, 'documents:followUp.recourse')
  return [
    ['refused', t('refused'), formatInteger(recourse.refused, language)],
    ['told', t('told'), formatInteger(recourse.told, language)],
    ...recourse.steps.map(
      ({ number, kind, result }): Line => [
        `${kind}.${number}`,
        `${t(`kinds.${kind}`)}, ${number}`,
        result ?? t('underWay'),
      ],
    ),
  ]
}

function causeLines({ causes, header: { language } }: FollowUpReportData): Line[] {
  if (!causes) return []
  const t = translator(language, 'documents:followUp.causes')
  return [
    ['explained', t('explained'), formatInteger(causes.explained, language)],
    ...shareLines('causes', t('cause'), causes.byFrequency, language),
    ...shareLines('gapTypes', t('gapTypes'), causes.gapTypes, language),
  ]
}

function planLines({ actions }: FollowUpReportData): Line[] {
  const seen = new Map<string, number>()
  return actions.map(({ title, status, due, done, evidence, effectiveness }) => {
    const nth = (seen.get(title) ?? 0) + 1
    seen.set(title, nth)
    const words = [status, due, done, evidence, effectiveness].filter((word) => word !== null)
    return [`${title}.${nth}`, title, words.join(', ')]
  })
}

const remarkCounts = ['remarks', 'suggestions', 'transmitted', 'answered', 'decided', 'displayed'] as const

function remarkLines({ remarks, header: { language } }: FollowUpReportData): Line[] {
  if (!remarks) return []
  const t = translator(language, 'issued:labels.remarks')
  return [
    ...remarkCounts.map((key): Line => [key, t(key), formatInteger(remarks[key], language)]),
    ...remarks.topics.map(
      ({ topic, total }): Line => [`topics.${topic}`, topic, formatInteger(total, language)],
    ),
  ]
}

function registerLines(data: FollowUpReportData): Line[] {
  return data.register.map((row) => [row.number, row.number, describeRow(row, data)])
}

function describeRow(row: RegisterRow, { header: { language } }: FollowUpReportData): string {
  const words = [
    translate(language, `enums:status.${row.status}`),
    row.nature,
    row.site,
    row.channel,
    row.severity === null ? null : translate(language, `enums:severity.${row.severity}`),
    row.outcome,
    row.minutes === null ? null : formatDuration(row.minutes, language),
  ]
  return words.filter((word) => word !== null).join(', ')
}

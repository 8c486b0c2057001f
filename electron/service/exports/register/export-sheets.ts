import type { ExportedComplaint, ExportedRemark, RegisterExport } from '#shared/exports/register-export'
import { hasMessage, translate } from '#shared/i18n/translate'
import { localDateTimeOf } from '#shared/time/local-date'
import type { Context } from '../../context'
import { zoneOf } from '../../context'
import { enumLabel, labelsOf } from '../../documents/labels'
import type { Sheet, SheetCell } from '../sheet-cell'
import { dateCell, textCell } from '../sheet-cell'

type Column<T> = readonly [key: string, width: number, read: (entry: T) => SheetCell]

/** The sheets of a register; headings and codes in French, as they are read back by the import. */
export function makeSheets(
  context: Context,
  register: RegisterExport,
  what: 'complaints' | 'remarks' | 'all',
): Sheet[] {
  const sheets: Sheet[] = []
  if (what !== 'remarks')
    sheets.push(makeSheet('complaints', complaintColumns(context, register), register.complaints))
  if (what !== 'complaints')
    sheets.push(makeSheet('remarks', remarkColumns(context, register), register.remarks))
  if (what === 'all') sheets.push(makeSheet('bases', baseColumns(context), register.customerBases))
  return sheets
}

const longTexts = new Set(['verbatim', 'summary', 'measuresTaken', 'refusalGrounds'])

function makeSheet<T>(name: string, columns: readonly Column<T>[], entries: readonly T[]): Sheet {
  return {
    name: translate('fr', `imports:export.sheets.${name}`),
    columns: columns.map(([key, width]) => ({ header: headingOf(key), width, isLong: longTexts.has(key) })),
    rows: entries.map((entry) => columns.map(([, , read]) => read(entry))),
  }
}

function headingOf(key: string): string {
  const field = `fields:${key}` as const
  return hasMessage('fr', field) ? translate('fr', field) : translate('fr', `imports:export.columns.${key}`)
}

function readersOf(context: Context, register: RegisterExport) {
  const labels = labelsOf(context, 'fr')
  const names = new Map(register.employees.map((employee) => [employee.id, employee.name]))
  return {
    labels,
    at: (at: string | null, site: string): SheetCell =>
      at === null ? null : { dateTime: localDateTimeOf(at, zoneOf(context, site)) },
    person: (id: string | null) => textCell(id === null ? null : (names.get(id) ?? '—')),
    yesNo: (value: boolean | null) => textCell(value === null ? null : value ? 'oui' : 'non'),
    number: (value: number | null): SheetCell => (value === null ? null : { number: value }),
    code: (name: string, code: string | null) => textCell(code && enumLabel('fr', name, code)),
    channel: (code: string | null) => textCell(code && labels.channel(code)),
  }
}

function complaintColumns(context: Context, register: RegisterExport): Column<ExportedComplaint>[] {
  const { labels, at, person, yesNo, number, code, channel } = readersOf(context, register)
  return [
    ['number', 15, (c) => ({ text: c.number })],
    ['kind', 14, (c) => code('kind', c.kind)],
    ['status', 18, (c) => code('status', c.status)],
    ['receivedAt', 17, (c) => at(c.receivedAt, c.site)],
    ['channel', 18, (c) => channel(c.channel)],
    ['writtenForm', 12, (c) => yesNo(c.writtenForm)],
    ['site', 20, (c) => textCell(labels.site(c.site))],
    ['receivedBy', 20, (c) => person(c.receivedBy)],
    ['complainant.name', 26, (c) => textCell(c.complainant?.name ?? null)],
    ['complainant.organisation', 22, (c) => textCell(c.complainant?.organisation ?? null)],
    ['complainant.street', 26, (c) => textCell(c.complainant?.address.street ?? null)],
    ['complainant.postalCode', 11, (c) => textCell(c.complainant?.address.postalCode ?? null)],
    ['complainant.city', 20, (c) => textCell(c.complainant?.address.city ?? null)],
    ['complainant.country', 14, (c) => textCell(c.complainant?.address.country ?? null)],
    ['complainant.phone', 17, (c) => textCell(c.complainant?.phone ?? null)],
    ['complainant.email', 28, (c) => textCell(c.complainant?.email ?? null)],
    ['complainant.stakeholder', 14, (c) => code('stakeholder', c.complainant?.stakeholder ?? null)],
    ['occurredOn', 12, (c) => dateCell(c.occurredOn)],
    ['place', 20, (c) => textCell(c.place)],
    ['service', 20, (c) => textCell(c.service)],
    ['thirdParty.name', 24, (c) => textCell(c.thirdParty?.name ?? null)],
    ['nature', 22, (c) => textCell(labels.nature(c.nature))],
    ['reason', 24, (c) => textCell(c.reason)],
    ['verbatim', 70, (c) => textCell(c.verbatim)],
    ['summary', 50, (c) => textCell(c.summary)],
    ['requestedRemedy', 30, (c) => textCell(c.requestedRemedy)],
    ['severity', 10, (c) => code('severity', c.severity === null ? null : String(c.severity))],
    ['safety', 10, (c) => yesNo(c.safety)],
    ['priority', 14, (c) => code('priority', c.priority)],
    ['inScope', 12, (c) => yesNo(c.inScope)],
    ['handledBy', 20, (c) => person(c.handledBy)],
    ['measuresTaken', 40, (c) => textCell(c.measuresTaken)],
    ['rootCause', 24, (c) => textCell(c.rootCause)],
    ['outcome', 18, (c) => code('outcome', c.outcome)],
    ['refusalGrounds', 40, (c) => textCell(c.refusalGrounds)],
    ['recourseGiven', 12, (c) => yesNo(c.recourseGiven)],
    [
      'agreedSolutions.description',
      40,
      (c) => textCell(c.agreedSolutions.map((s) => s.description).join('\n') || null),
    ],
    [
      'compensations.amount',
      12,
      (c) =>
        number(
          c.compensations.length === 0
            ? null
            : c.compensations.reduce((sum, { amount }) => sum + (amount ?? 0), 0) / 100,
        ),
    ],
    ['acknowledgedAt', 17, (c) => at(c.acknowledgedAt, c.site)],
    ['answerDueOn', 12, (c) => dateCell(c.answerDueOn)],
    ['answeredAt', 17, (c) => at(c.answeredAt, c.site)],
    ['answerChannel', 16, (c) => channel(c.answerChannel)],
    ['followedUpAt', 17, (c) => at(c.followedUpAt, c.site)],
    ['satisfied', 10, (c) => yesNo(c.satisfied)],
    ['cameAgain', 10, (c) => yesNo(c.cameAgain)],
    ['satisfactionScore', 10, (c) => number(c.satisfactionScore)],
    ['effortScore', 10, (c) => number(c.effortScore)],
    ['recommendScore', 10, (c) => number(c.recommendScore)],
    ['closedAt', 17, (c) => at(c.closedAt, c.site)],
    ['minutesSpent', 10, (c) => number(c.minutesSpent)],
    ['sourceReference', 16, (c) => textCell(c.source?.reference ?? null)],
  ]
}

function remarkColumns(context: Context, register: RegisterExport): Column<ExportedRemark>[] {
  const { labels, at, person, yesNo, code, channel } = readersOf(context, register)
  return [
    ['number', 15, (r) => ({ text: r.number })],
    ['kind', 14, (r) => code('kind', r.kind)],
    ['status', 18, (r) => code('remarkStatus', r.status)],
    ['receivedAt', 17, (r) => at(r.receivedAt, r.site)],
    ['channel', 18, (r) => channel(r.channel)],
    ['site', 20, (r) => textCell(labels.site(r.site))],
    ['receivedBy', 20, (r) => person(r.receivedBy)],
    ['topic', 22, (r) => textCell(labels.topic(r.topic))],
    ['polarity', 12, (r) => code('polarity', r.polarity)],
    ['verbatim', 70, (r) => textCell(r.verbatim)],
    ['thirdParty.name', 24, (r) => textCell(r.thirdParty?.name ?? null)],
    ['transmittedTo', 24, (r) => textCell(r.transmittedTo)],
    ['transmittedOn', 12, (r) => dateCell(r.transmittedOn)],
    ['transmissionAnsweredOn', 12, (r) => dateCell(r.transmissionAnsweredOn)],
    ['decision', 16, (r) => code('decision', r.decision)],
    ['decidedOn', 12, (r) => dateCell(r.decidedOn)],
    ['displayed', 10, (r) => yesNo(r.displayed)],
    ['sourceReference', 16, (r) => textCell(r.source?.reference ?? null)],
  ]
}

function baseColumns(context: Context): Column<RegisterExport['customerBases'][number]>[] {
  const labels = labelsOf(context, 'fr')
  return [
    ['baseKind', 16, (base) => textCell(enumLabel('fr', 'customerBaseKind', base.kind))],
    ['site', 20, (base) => textCell(base.site === null ? null : labels.site(base.site))],
    ['from', 12, (base) => dateCell(base.from)],
    ['to', 12, (base) => dateCell(base.to)],
    ['value', 12, (base) => ({ number: base.value })],
    ['baseSource', 30, (base) => textCell(base.source)],
  ]
}

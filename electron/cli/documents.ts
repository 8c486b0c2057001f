import { reportSections } from '#shared/reports/report-sections'
import { type Options, readNumber, requireOption } from './options'
import { UsageError } from './usage'

/** A document of the command line: the channel that makes it and what the options say of it. */
export interface CliDocument {
  readonly channel: string
  readonly input: (values: Options) => object
}

const language = (values: Options) => ({ language: values.language })
const identity = (values: Options) => ({ identity: values.identity })
const entry = (values: Options) => ({ number: requireOption(values, 'number'), ...language(values) })
const period = (values: Options) => ({
  from: requireOption(values, 'from'),
  to: requireOption(values, 'to'),
  sites: values.site ?? [],
  ...language(values),
})

/** A period on a sheet of paper of a size. */
const onSheet = (values: Options) => ({ ...period(values), size: values.size })

/** How many sheets, by which seed, or which ones. */
export function readSample(values: Options) {
  return {
    sample: readNumber(values, 'sample'),
    seed: readNumber(values, 'seed'),
    numbers: values.numbers === undefined ? undefined : readList(values.numbers, 'numbers'),
  }
}

function followUp(values: Options): object {
  return {
    ...{ ...period(values), ...identity(values), ...readSample(values), omit: readOmitted(values.sections) },
    auditOn: values.at,
  }
}

/** `--sections` names what is kept; the channel takes what is left out. */
function readOmitted(sections: string | undefined): string[] {
  if (sections === undefined) return []
  const kept = readList(sections, 'sections')
  const keys: readonly string[] = reportSections.map(({ key }) => key)
  const unknown = kept.find((key) => !keys.includes(key))
  if (unknown !== undefined) throw new UsageError(`--sections : ${unknown} inconnu ; ${keys.join(', ')}`)
  return keys.filter((key) => !kept.includes(key))
}

function readList(text: string, name: string): string[] {
  const items = text.split(',').map((item) => item.trim())
  if (items.includes('')) throw new UsageError(`--${name} : des valeurs séparées par des virgules`)
  return items
}

const remarksTable: CliDocument = { channel: 'documents.remarksTable', input: period }
const nilReturn: CliDocument = { channel: 'documents.nilReturn', input: period }
const caseSheet: CliDocument = {
  channel: 'documents.caseSheet',
  input: (values) => ({ ...entry(values), ...identity(values) }),
}
const writtenForm: CliDocument = {
  channel: 'documents.writtenForm',
  input: (values) => ({ number: values.number, formLanguage: values.language }),
}

/** Every document that can be written, by its word; the short words of the first days still do. */
export const documents: Readonly<Record<string, CliDocument>> = {
  'follow-up': { channel: 'documents.followUpReport', input: followUp },
  issued: {
    channel: 'reports.reprint',
    input: (values) => ({ number: requireOption(values, 'number') }),
  },
  'remarks-table': remarksTable,
  'nil-return': nilReturn,
  'case-sheet': caseSheet,
  register: {
    channel: 'documents.complaintList',
    input: (values) => ({
      // The filter of a list knows sites by their ids only.
      filter: {
        from: requireOption(values, 'from'),
        to: requireOption(values, 'to'),
        ...(values.site ? { sites: values.site } : {}),
      },
      sort: { by: 'receivedAt', descending: false },
      ...identity(values),
      ...language(values),
    }),
  },
  receipt: { channel: 'documents.receipt', input: entry },
  questionnaire: { channel: 'documents.questionnaire', input: entry },
  'written-form': writtenForm,
  'day-sheet': { channel: 'documents.daySheet', input: language },
  letter: {
    channel: 'documents.letter',
    input: (values) => ({ ...entry(values), template: requireOption(values, 'template') }),
  },
  'management-review': { channel: 'documents.managementReview', input: language },
  'risk-analysis': { channel: 'documents.riskAnalysis', input: language },
  'self-assessment': { channel: 'documents.selfAssessment', input: language },
  procedure: {
    channel: 'documents.procedure',
    input: (values) => ({ number: readNumber(values, 'number'), ...language(values) }),
  },
  'wall-sheet': { channel: 'documents.wallSheet', input: onSheet },
  poster: { channel: 'documents.poster', input: onSheet },
  'quality-review': { channel: 'documents.qualityReview', input: period },
  remarks: remarksTable,
  nil: nilReturn,
  case: caseSheet,
  form: writtenForm,
}

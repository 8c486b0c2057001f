import type { ActionRow } from '#shared/actions/action-api'
import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { translate } from '#shared/i18n/translate'
import { actionHandlers } from '../../actions/action-handlers'
import { rootCauseHandlers } from '../../causes/root-cause-handlers'
import type { Context } from '../../context'
import { labelsOf } from '../../documents/labels'
import { riskHandlers } from '../../improvement/risk-handlers'
import { dateCell, type Sheet, textCell } from '../sheet-cell'
import { tableOf, yesNo } from './table-of'

type Question<L> = Extract<ParsedInputOf<'documents.listSheet'>, { readonly list: L }>

const pageLength = 500

/** The action plan as it is filtered, the next one due first. */
export async function actionSheet(
  context: Context,
  { filter, language }: Question<'actions'>,
): Promise<Sheet> {
  const rows: ActionRow[] = []
  for (let after: string | null = null; ; ) {
    const sort = { by: 'due', descending: false } as const
    const page: OutputOf<'actions.list'> = await actionHandlers['actions.list'](context, {
      ...{ filter, sort, after, limit: pageLength },
    })
    rows.push(...page.rows)
    after = page.next
    if (after === null) break
  }
  const labels = labelsOf(context, language)
  const { effectiveness, kind, status } = wordsIn(language)
  return tableOf(
    'actions',
    language,
    [
      ['title', 50, (row) => textCell(row.title)],
      ['kind', 14, (row) => textCell(kind(row.kind))],
      ['status', 22, (row) => textCell(status(row.status))],
      ['owner', 22, (row) => textCell(labels.employee(row.owner))],
      ['due', 12, (row) => dateCell(row.due)],
      ['done', 12, (row) => dateCell(row.done)],
      ['effectiveness', 14, (row) => textCell(row.effectiveness && effectiveness(row.effectiveness))],
      ['rootCause', 30, (row) => textCell(row.rootCause)],
      ['complaints', 12, (row) => ({ number: row.complaints })],
      ['remarks', 12, (row) => ({ number: row.remarks })],
    ],
    rows,
  )
}

/** Root causes, most frequent first. */
export async function causeSheet(
  context: Context,
  { withInactive, language }: Question<'rootCauses'>,
): Promise<Sheet> {
  const { causes } = await rootCauseHandlers['rootCauses.list'](context, { withInactive })
  return tableOf(
    'rootCauses',
    language,
    [
      ['label', 40, (row) => textCell(row.label)],
      ['category', 18, (row) => textCell(translate(language, `actions:causeCategory.${row.category}`))],
      ['description', 50, (row) => textCell(row.description)],
      ['complaints', 12, (row) => ({ number: row.complaints })],
      ['remarks', 12, (row) => ({ number: row.remarks })],
      ['actions', 12, (row) => ({ number: row.actions })],
      ['openActions', 12, (row) => ({ number: row.openActions })],
      ['active', 10, (row) => yesNo(language, row.active)],
    ],
    causes,
  )
}

/** The risk analysis, most critical first. */
export async function riskSheet(
  context: Context,
  { withRetired, language }: Question<'risks'>,
): Promise<Sheet> {
  const { risks } = await riskHandlers['risks.list'](context, { withRetired })
  const labels = labelsOf(context, language)
  return tableOf(
    'risks',
    language,
    [
      ['title', 40, (row) => textCell(row.title)],
      ['cause', 40, (row) => textCell(row.cause)],
      ['severity', 10, (row) => ({ number: row.severity })],
      ['probability', 12, (row) => ({ number: row.probability })],
      ['criticality', 10, (row) => ({ number: row.criticality })],
      ['level', 14, (row) => textCell(translate(language, `improvement:risks.levels.${row.level}`))],
      ['control', 50, (row) => textCell(row.control)],
      ['owner', 22, (row) => textCell(row.owner && labels.employee(row.owner))],
      ['due', 12, (row) => dateCell(row.due)],
      ['updatedOn', 12, (row) => dateCell(row.updatedOn)],
      ['retiredOn', 12, (row) => dateCell(row.retiredOn)],
    ],
    risks,
  )
}

function wordsIn(language: Question<'actions'>['language']) {
  const word = (list: string) => (code: string) => translate(language, `actions:${list}.${code}`)
  return { kind: word('kind'), status: word('status'), effectiveness: word('effectiveness') }
}

import { sql } from 'kysely'
import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { translate } from '#shared/i18n/translate'
import { compareIndicator } from '#shared/indicators/compare-indicator'
import { defaultFigures } from '#shared/indicators/default-figures'
import type { IndicatorProblem, Indicators } from '#shared/indicators/indicator-api'
import { indicatorDefinitions } from '#shared/indicators/indicator-definition'
import { reachesTarget } from '#shared/indicators/target'
import { writeIndicator, writeUnit } from '#shared/indicators/write-indicator'
import type { WallAction, WallFigure, WallProblem } from '#shared/quality/wall-sheet-data'
import type { Language } from '#shared/text/language'
import { yearEarlier } from '#shared/time/year-earlier'
import type { Context } from '../context'
import { makeHeader } from '../documents/document-header'
import { fileNameOf } from '../documents/file-name'
import { labelsOf } from '../documents/labels'
import { resolveSites } from '../documents/resolve-sites'
import { getIndicators } from '../indicators/indicator-handlers'
import { readChosenFigures, readTargets } from '../indicators/target-store'

const problemsShown = 3
const actionsShown = 3

/** The sheet for the wall: the figures that the person at the keyboard chose, without anybody's name. */
export async function makeWallSheet(
  context: Context,
  { from, to, sites: named, language, size }: ParsedInputOf<'documents.wallSheet'>,
): Promise<OutputOf<'documents.wallSheet'>> {
  const period = { from, to }
  const sites = resolveSites(context, named)
  const ask = (asked: typeof period) => getIndicators(context, { ...asked, sites, natures: [], language })
  const current = await ask(period)
  const { renderWallSheet } = await import('../reports/quality/wall-sheet')
  const { bytes, pages } = await renderWallSheet({
    header: makeHeader(context, {
      reference: `MV-${from.replaceAll('-', '')}-${to.replaceAll('-', '')}`,
      language,
    }),
    size,
    period,
    sites: sites.map(labelsOf(context, language).site),
    figures: await wallFigures(context, current, await ask(yearEarlier(period)), language),
    months: current.backlog.months.map(({ month, received, closed }) => ({ month, received, closed })),
    problems: await wallProblems(context, current),
  })
  return { fileName: fileNameOf([from, to, translate(language, 'quality:fileName.wallSheet')]), bytes, pages }
}

async function wallFigures(
  { db, actor, settings }: Context,
  current: Indicators,
  earlier: Indicators,
  language: Language,
): Promise<WallFigure[]> {
  const keys = (await readChosenFigures(db, actor.id)) ?? defaultFigures[settings.profile]
  const targets = new Map((await readTargets(db)).map(({ indicator, value }) => [indicator, value]))
  return keys.map((key) => {
    const { value, n } = current[key]
    const target = targets.get(key) ?? null
    const { unit } = indicatorDefinitions[key]
    return {
      label: translate(language, `dashboard:indicators.${key}.label`),
      value: writeIndicator(key, value, language),
      n,
      comparison: compareIndicator(key, current, earlier, language),
      target:
        target === null || value === null
          ? null
          : {
              text: translate(language, 'quality:wall.target', { value: writeUnit(unit, target, language) }),
              isReached: reachesTarget(key, value, target) ?? true,
            },
    }
  })
}

async function wallProblems(
  context: Context,
  { problems, received, from, to }: Indicators,
): Promise<WallProblem[]> {
  const shown = problems.filter(({ score }) => score > 0).slice(0, problemsShown)
  const found: WallProblem[] = []
  for (const { code, label, count } of shown) {
    found.push({
      label,
      count,
      percent: (100 * count) / received.n,
      actions: await actionsOfNature(context, code, { from, to }),
    })
  }
  return found
}

/** What is done about the complaints of a nature received in the period: by a link to them, or to a cause of theirs. */
async function actionsOfNature(
  { db }: Context,
  nature: IndicatorProblem['code'],
  { from, to }: { readonly from: string; readonly to: string },
): Promise<WallAction[]> {
  const ofNature = sql`select id from complaint where received_on between ${from} and ${to} and nature = ${nature}`
  return await db
    .selectFrom('action')
    .select(['title', 'due', 'done'])
    .where('cancelledAt', 'is', null)
    .where(
      sql<boolean>`(id in (select action_id from action_link where complaint_id in (${ofNature}))
        or root_cause_id in (select root_cause_id from root_cause_link where complaint_id in (${ofNature})))`,
    )
    .orderBy(sql`case when done is null then 0 else 1 end`)
    .orderBy(sql`coalesce(due, '9999')`)
    .orderBy('ordinal')
    .limit(actionsShown)
    .execute()
}

import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { refuseField } from '#shared/api/refusal'
import { defaultFigures } from '#shared/indicators/default-figures'
import { proposedTarget } from '#shared/indicators/target'
import type { targetApi } from '#shared/indicators/target-api'
import { requireRootCause } from '../causes/root-cause-store'
import { conflictOf } from '../complaints/complaint-store'
import type { Context } from '../context'
import type { Handlers } from '../handlers'
import { appendHistory } from '../history/history-store'
import { requireListed } from '../resolve-reference'
import { readChosenFigures, readJudgements, readTargets, readTargetVersions } from './target-store'

export const targetHandlers: Handlers<keyof typeof targetApi> = {
  'targets.list': async ({ db }) => ({ targets: await readTargets(db) }),
  'targets.history': async ({ db }, { indicator }) => ({
    versions: (await readTargetVersions(db, indicator)).map((version) => ({ indicator, ...version })),
  }),
  'targets.set': setTarget,
  'problems.judge': judge,
  'dashboard.figures': showFigures,
  'dashboard.chooseFigures': chooseFigures,
}

async function setTarget(
  context: Context,
  { indicator, version, value, reason = null }: ParsedInputOf<'targets.set'>,
): Promise<OutputOf<'targets.set'>> {
  const { db, now, actor, registerId } = context
  const before = (await readTargets(db)).find((target) => target.indicator === indicator)
  if (!before) throw refuseField('indicator', 'NO_TARGET')
  if (before.version !== version) throw await conflictOf(db, registerId)
  const next = { indicator, version: version + 1, value }
  await db
    .insertInto('indicatorTarget')
    .values({ ...next, reason, setAt: now, setBy: actor.id })
    .execute()
  const known = version === 0 ? proposedTarget(indicator) : before.value
  await tell(context, { field: `target.${indicator}`, before: known, after: value }, reason)
  return next
}

async function judge(
  context: Context,
  { subject, code, version, degree, reason = null }: ParsedInputOf<'problems.judge'>,
): Promise<OutputOf<'problems.judge'>> {
  const { db, now, actor, registerId } = context
  if (subject === 'CAUSE') await requireRootCause(context, code)
  else requireListed(context, 'NATURE', code, 'code')
  const before = (await readJudgements(db, subject)).get(code) ?? { version: 0, degree: null }
  if (before.version !== version) throw await conflictOf(db, registerId)
  const next = { subject, code, version: version + 1, degree }
  await db
    .insertInto('actability')
    .values({ ...next, reason, setAt: now, setBy: actor.id })
    .execute()
  await tell(context, { field: `actability.${code}`, before: before.degree, after: degree }, reason)
  return next
}

async function tell(
  context: Context,
  change: {
    readonly field: string
    readonly before: number | string | null
    readonly after: number | string | null
  },
  reason: string | null,
): Promise<void> {
  await appendHistory(context, {
    entity: 'settings',
    entityId: context.registerId,
    action: 'UPDATE',
    facts: [change],
    reason,
  })
}

async function showFigures({ db, actor, settings }: Context): Promise<OutputOf<'dashboard.figures'>> {
  const chosen = await readChosenFigures(db, actor.id)
  return { figures: chosen ?? [...defaultFigures[settings.profile]], isChosen: chosen !== null }
}

// How somebody arranges a screen is no fact about the register: it is not told in the history.
async function chooseFigures(
  context: Context,
  { figures }: ParsedInputOf<'dashboard.chooseFigures'>,
): Promise<OutputOf<'dashboard.chooseFigures'>> {
  const { db, actor } = context
  await db.deleteFrom('dashboardChoice').where('employeeId', '=', actor.id).execute()
  if (figures) {
    await db
      .insertInto('dashboardChoice')
      .values({ employeeId: actor.id, figures: JSON.stringify(figures) })
      .execute()
  }
  return showFigures(context)
}

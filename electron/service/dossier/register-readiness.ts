import { deriveActionStatus } from '#shared/actions/action-status'
import { type RegisterReadiness, registerReadinessOf } from '#shared/audit/register-readiness'
import { share } from '#shared/indicators/figure'
import { type CaseFacts, receivedIn } from '#shared/reports/case-facts'
import type { Period } from '#shared/time/local-date'
import type { Context } from '../context'
import { standardInForce } from '../improvement/standard-handlers'
import { readQuestion } from '../issued-reports/issued-report-store'
import { todayAt } from '../local-day'
import { computeRates } from '../rates/rate-handlers'

interface Scope {
  readonly period: Period
  /** None means all. */
  readonly sites: readonly string[]
}

/** How far the register itself is ready for the audit of a period at some sites. */
export async function readRegisterReadiness(
  context: Context,
  { period, sites }: Scope,
  cases: readonly CaseFacts[],
): Promise<RegisterReadiness> {
  const { organisation, profile } = context.settings
  const { siret, declarationNumber, address, mediator } = organisation
  const today = todayAt(context)
  const received = receivedIn(cases, period)
  const rate = (await computeRates(context, { period, sites }, 1_000)).whole
  const standard = await standardInForce(context, today, 'fr')
  const others = received.filter(({ nature }) => nature === 'AUTRE').length
  return registerReadinessOf(
    {
      isIdentified: Boolean((siret ?? declarationNumber) && address),
      isRateComputable: rate.rate !== null,
      hasMediator: Boolean(mediator.name && mediator.address && mediator.website),
      standardCheckedOn: standard?.checkedOn ?? null,
      hasApprovedProcedure: await hasProcedure(context),
      reviewedUntil: await readReviewedUntil(context),
      assessedOn: await readAssessedOn(context),
      risks: profile === 'TRAINING_ORGANISATION' ? await countRisks(context) : null,
      lateActions: await countLateActions(context),
      otherShare: share(others, received.length).value,
      isReportIssued: period.to >= today ? null : await isIssued(context, { period, sites }),
    },
    period,
    today,
  )
}

async function hasProcedure({ db }: Context): Promise<boolean> {
  const row = await db.selectFrom('procedureVersion').select('id').limit(1).executeTakeFirst()
  return row !== undefined
}

async function readReviewedUntil({ db }: Context): Promise<string | null> {
  const row = await db
    .selectFrom('managementReview')
    .select('periodTo')
    .where('closedAt', 'is not', null)
    .where('cancelledAt', 'is', null)
    .orderBy('periodTo', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.periodTo ?? null
}

async function readAssessedOn({ db }: Context): Promise<string | null> {
  const row = await db
    .selectFrom('selfAssessment')
    .select('assessedOn')
    .where('completedAt', 'is not', null)
    .where('cancelledAt', 'is', null)
    .orderBy('assessedOn', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.assessedOn ?? null
}

async function countRisks({ db }: Context): Promise<number> {
  const rows = await db.selectFrom('risk').select('id').where('retiredOn', 'is', null).execute()
  return rows.length
}

async function countLateActions(context: Context): Promise<number> {
  const today = todayAt(context)
  const rows = await context.db
    .selectFrom('action')
    .selectAll()
    .where('done', 'is', null)
    .where('cancelledAt', 'is', null)
    .where('due', '<', today)
    .execute()
  return rows.filter((row) => deriveActionStatus(row, today) === 'LATE').length
}

async function isIssued({ db }: Context, { period, sites }: Scope): Promise<boolean> {
  const rows = await db
    .selectFrom('issuedReport')
    .select('question')
    .where('periodFrom', '<=', period.from)
    .where('periodTo', '>=', period.to)
    .execute()
  const covers = (asked: readonly string[]) =>
    asked.length === 0 || (sites.length > 0 && sites.every((site) => asked.includes(site)))
  return rows.some(({ question }) => covers(readQuestion(question).sites))
}

import { type IndicatorKey, indicatorKeys } from '#shared/indicators/indicator-definition'
import { type ActabilityDegree, actabilityDegrees } from '#shared/indicators/problem-ranking'
import { proposedTarget, targetKeys } from '#shared/indicators/target'
import type { Target } from '#shared/indicators/target-api'
import type { Db } from '../context'

export async function readTargets(db: Db): Promise<Target[]> {
  const rows = await db
    .selectFrom('indicatorTarget')
    .select(['indicator', 'version', 'value'])
    .orderBy('version')
    .execute()
  const last = new Map(rows.map((row) => [row.indicator, row]))
  return targetKeys.map((indicator) => {
    const { version, value } = last.get(indicator) ?? { version: 0, value: proposedTarget(indicator) }
    return { indicator, version, value }
  })
}

/** What the organisation aims at, of some indicators. */
export async function readTargetValues<K extends IndicatorKey>(
  db: Db,
  keys: readonly K[],
): Promise<Record<K, number | null>> {
  const values = new Map((await readTargets(db)).map(({ indicator, value }) => [indicator, value]))
  // Each of the keys is there.
  return Object.fromEntries(keys.map((key) => [key, values.get(key) ?? null])) as Record<K, number | null>
}

export async function readTargetVersions(db: Db, indicator: IndicatorKey) {
  return await db
    .selectFrom('indicatorTarget')
    .innerJoin('employee', 'employee.id', 'indicatorTarget.setBy')
    .select(['indicatorTarget.version', 'value', 'reason', 'setAt', 'employee.name as setBy'])
    .where('indicator', '=', indicator)
    .orderBy('indicatorTarget.version', 'desc')
    .execute()
}

/** A judgement that holds now. */
export interface Judgement {
  readonly version: number
  readonly degree: ActabilityDegree | null
}

/** The judgements of natures or of causes, by code. */
export async function readJudgements(db: Db, subject: 'NATURE' | 'CAUSE'): Promise<Map<string, Judgement>> {
  const rows = await db
    .selectFrom('actability')
    .select(['code', 'version', 'degree'])
    .where('subject', '=', subject)
    .orderBy('version')
    .execute()
  return new Map(
    rows.map(({ code, version, degree }) => {
      const known = actabilityDegrees.find((candidate) => candidate === degree)
      return [code, { version, degree: known ?? null }]
    }),
  )
}

/** The figures that a person chose; null for those of the profile. */
export async function readChosenFigures(db: Db, employeeId: string): Promise<IndicatorKey[] | null> {
  const row = await db
    .selectFrom('dashboardChoice')
    .select('figures')
    .where('employeeId', '=', employeeId)
    .executeTakeFirst()
  if (!row) return null
  const names: unknown = JSON.parse(row.figures)
  // What a newer program knew is left out.
  const figures = Array.isArray(names)
    ? names.flatMap((name) => indicatorKeys.find((candidate) => candidate === name) ?? [])
    : []
  return figures.length > 0 ? figures : null
}

/** Steps of severity and of probability, from 1 to 4. */
export const riskSteps = [1, 2, 3, 4] as const
export type RiskStep = (typeof riskSteps)[number]

/** How soon a risk calls for something, by its criticality. */
export const riskLevels = ['HIGH', 'MEDIUM', 'LOW'] as const
export type RiskLevel = (typeof riskLevels)[number]

interface RatedRisk {
  readonly severity: number
  readonly probability: number
}

/** Severity × probability, 1 to 16 (domain, section 8). */
export function criticalityOf({ severity, probability }: RatedRisk): number {
  return severity * probability
}

/** From 9 on a risk is treated first, from 4 on it is watched. */
export function levelOf(criticality: number): RiskLevel {
  if (criticality >= 9) return 'HIGH'
  return criticality >= 4 ? 'MEDIUM' : 'LOW'
}

/** The most critical first; among equals the most severe, then by name. */
export function compareRisks<T extends RatedRisk & { readonly title: string }>(a: T, b: T): number {
  return criticalityOf(b) - criticalityOf(a) || b.severity - a.severity || (a.title < b.title ? -1 : 1)
}

export interface MatrixCell<T> {
  readonly severity: RiskStep
  readonly probability: RiskStep
  readonly level: RiskLevel
  readonly risks: readonly T[]
}

/** The risks by severity and probability: most severe row first, least probable column first. */
export function riskMatrix<T extends RatedRisk>(risks: readonly T[]): readonly (readonly MatrixCell<T>[])[] {
  return [...riskSteps].reverse().map((severity) =>
    riskSteps.map((probability) => ({
      severity,
      probability,
      level: levelOf(criticalityOf({ severity, probability })),
      risks: risks.filter((risk) => risk.severity === severity && risk.probability === probability),
    })),
  )
}

import type { ParsedInputOf } from '#shared/api/contract'
import type { Readiness } from '#shared/audit/readiness'
import type { RegisterReadiness } from '#shared/audit/register-readiness'
import type { CaseFacts } from '#shared/reports/case-facts'
import type { Context } from '../context'
import type { DossierFile } from './pack-dossier'

export type DossierQuestion = ParsedInputOf<'documents.dossier'>

/** What a dossier is about. */
export interface DossierScope {
  readonly context: Context
  readonly input: DossierQuestion
  /** Ids of its sites; none means all. */
  readonly sites: readonly string[]
  /** The cases received in its period, cancelled and reclassified ones included. */
  readonly inPeriod: readonly CaseFacts[]
  /** Numbers of the cases whose sheets are in it. */
  readonly chosen: readonly string[]
  readonly readiness: Readiness
  readonly registerReadiness: RegisterReadiness
}

/** Gives some of the files of a dossier; breathes between long ones. */
export type DossierProvider = (
  scope: DossierScope,
  breathe: () => Promise<void>,
) => Promise<readonly DossierFile[]>

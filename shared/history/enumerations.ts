import {
  acceptances,
  compensationTypes,
  competences,
  gapTypes,
  impacts,
  languages,
  outcomes,
  priorities,
  receivingEntities,
  stakeholders,
  urgencies,
} from '#shared/complaints/complaint'
import { letterTemplates } from '#shared/letters/letter-template'

/** The closed lists of a case, under the name that their labels have among the `enums` messages. */
export const enumerations = {
  acceptance: acceptances,
  compensationType: compensationTypes,
  competence: competences,
  gapType: gapTypes,
  impact: impacts,
  language: languages,
  outcome: outcomes,
  priority: priorities,
  receivedByEntity: receivingEntities,
  severity: ['1', '2', '3', '4'],
  stakeholder: stakeholders,
  urgency: urgencies,
  letterTemplate: letterTemplates,
  kind: ['complaint', 'difficulty', 'hazard'],
  reclassificationReason: ['REFUSES_CONTACT_DETAILS', 'ORAL_NEVER_FORMALISED', 'OTHER'],
} as const satisfies Record<string, readonly string[]>

export type EnumerationName = keyof typeof enumerations

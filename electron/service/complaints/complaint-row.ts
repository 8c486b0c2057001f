import type { Insertable, Selectable } from 'kysely'
import { type Complaint, type ComplaintContent, complaintSchema } from '#shared/complaints/complaint'
import type { AgreedSolutionTable, CompensationTable, ComplaintTable } from '../database/tables'
import type { CaseMarks, deriveColumns } from './complaint-derived'

type ContentColumns = Omit<
  Insertable<ComplaintTable>,
  | 'ordinal'
  | 'id'
  | 'version'
  | 'submissionId'
  | 'kind'
  | 'year'
  | 'rank'
  | 'number'
  | 'numberOrder'
  | 'recordedAt'
  | 'recordedBy'
  | 'clockStartedAt'
  | 'reopenedAt'
  | 'pauses'
  | 'answerMovedTo'
  | 'answerCommittedOn'
  | 'holdingNoticeAt'
  | 'appealedAt'
  | 'appealAnsweredAt'
  | 'mediationOpenedAt'
  | 'mediationEndedAt'
  | 'reclassifiedAt'
  | 'reclassifiedBy'
  | 'reclassificationReason'
  | 'cancelledAt'
  | 'anonymisedAt'
  | 'cancelledBy'
  | 'cancellationReason'
>

/** The columns of a content and of what follows from it. */
export function toColumns(
  content: ComplaintContent,
  derived: ReturnType<typeof deriveColumns>,
): ContentColumns {
  return { ...content, ...derived, ...ownColumns(content) }
}

/** The same in parts, the later ones over the earlier: a hundred columns are written sooner than copied. */
export function toColumnParts(content: ComplaintContent, derived: ReturnType<typeof deriveColumns>) {
  return [content, derived, ownColumns(content)]
}

// What is stored otherwise than it is said: in columns of another name, as a number, or in another table.
function ownColumns(content: ComplaintContent) {
  const { complainant, thirdParty } = content
  return {
    complainant: undefined,
    thirdParty: undefined,
    agreedSolutions: undefined,
    compensations: undefined,
    followUpDueAt: undefined,
    writtenForm: toFlag(content.writtenForm),
    safety: toFlag(content.safety),
    inScope: toFlag(content.inScope),
    recourseGiven: toFlag(content.recourseGiven),
    admissible: content.admissible === null ? null : toFlag(content.admissible),
    satisfied: content.satisfied === null ? null : toFlag(content.satisfied),
    cameAgain: content.cameAgain === null ? null : toFlag(content.cameAgain),
    followUpDueOn: content.followUpDueAt,
    followUpAttempts: JSON.stringify(content.followUpAttempts),
    complainantName: complainant?.name ?? null,
    complainantOrganisation: complainant?.organisation ?? null,
    complainantStreet: complainant?.address.street ?? null,
    complainantPostalCode: complainant?.address.postalCode ?? null,
    complainantCity: complainant?.address.city ?? null,
    complainantCountry: complainant?.address.country ?? null,
    complainantPhone: complainant?.phone ?? null,
    complainantEmail: complainant?.email ?? null,
    complainantLanguage: complainant?.language ?? null,
    complainantStakeholder: complainant?.stakeholder ?? null,
    complainantOnBehalfOf: complainant?.onBehalfOf ?? null,
    thirdPartyName: thirdParty?.name ?? null,
    thirdPartyCategory: thirdParty?.category ?? null,
  }
}

/** Marks as they are stored: the waits are one JSON value. */
export function toMarkColumns<M extends Partial<CaseMarks>>(
  marks: M,
): Omit<M, 'pauses'> & { pauses?: string } {
  const { pauses, ...plain } = marks
  return pauses ? { pauses: JSON.stringify(pauses), ...plain } : plain
}

/** A whole case from its rows. */
export function fromRows(
  row: Selectable<ComplaintTable>,
  solutions: readonly Selectable<AgreedSolutionTable>[],
  compensations: readonly Selectable<CompensationTable>[],
  relatedRemark: { id: string; number: string } | null,
): Complaint {
  const told = {
    writtenForm: row.writtenForm === 1,
    safety: row.safety === 1,
    inScope: row.inScope === 1,
    recourseGiven: row.recourseGiven === 1,
    admissible: row.admissible === null ? null : row.admissible === 1,
    satisfied: row.satisfied === null ? null : row.satisfied === 1,
    cameAgain: row.cameAgain === null ? null : row.cameAgain === 1,
    followUpDueAt: row.followUpDueOn,
    followUpAttempts: JSON.parse(row.followUpAttempts),
    pauses: JSON.parse(row.pauses),
    complainant: readComplainant(row),
    thirdParty:
      row.thirdPartyName === null ? null : { name: row.thirdPartyName, category: row.thirdPartyCategory },
    agreedSolutions: solutions.map((solution) => ({
      ...solution,
      immediate: solution.immediate === 1,
      doneAt: solution.doneOn,
    })),
    compensations: compensations.map((compensation) => ({
      ...compensation,
      grantedAt: compensation.grantedOn,
    })),
    relatedRemark,
  }
  // Into the row itself: a copy of so many columns takes longer than reading them.
  return complaintSchema.parse(Object.assign(row, told))
}

function readComplainant(row: Selectable<ComplaintTable>) {
  const complainant = {
    name: row.complainantName,
    organisation: row.complainantOrganisation,
    phone: row.complainantPhone,
    email: row.complainantEmail,
    language: row.complainantLanguage,
    stakeholder: row.complainantStakeholder,
    onBehalfOf: row.complainantOnBehalfOf,
  }
  const address = {
    street: row.complainantStreet,
    postalCode: row.complainantPostalCode,
    city: row.complainantCity,
    country: row.complainantCountry,
  }
  const values = [...Object.values(complainant), ...Object.values(address)]
  return values.every((value) => value === null) ? null : { ...complainant, address }
}

export function toFlag(value: boolean): number {
  return value ? 1 : 0
}

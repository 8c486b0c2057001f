import { isFactField } from '#shared/complaints/personal-fields'
import type { ExportedComplaint, ExportedRemark } from '#shared/exports/register-export'

/** A case for open data: what may name somebody is left out, free texts may (domain, section 9). */
export function withoutComplainant(complaint: ExportedComplaint): ExportedComplaint {
  const { thirdParty, cancellationReason, relatedRemark } = complaint
  return {
    ...complaint,
    complainant: complaint.complainant && {
      name: null,
      organisation: null,
      address: { street: null, postalCode: null, city: null, country: null },
      phone: null,
      email: null,
      language: complaint.complainant.language,
      stakeholder: complaint.complainant.stakeholder,
      onBehalfOf: null,
    },
    originalDocument: null,
    place: null,
    service: null,
    thirdParty: thirdParty && { name: '—', category: thirdParty.category },
    reason: null,
    verbatim: '',
    summary: null,
    requestedRemedy: null,
    customerSuggestion: null,
    measuresTaken: null,
    rootCause: isFactField('rootCause') ? complaint.rootCause : null,
    attribution: null,
    detectionFailure: null,
    internalRuleAtCause: null,
    refusalGrounds: null,
    signatory: null,
    followUpComment: null,
    preventionSuggestion: null,
    cancellationReason: cancellationReason && '—',
    relatedRemark,
    agreedSolutions: complaint.agreedSolutions.map((solution) => ({
      ...solution,
      description: '—',
      doneBy: null,
      abandonedReason: null,
    })),
    compensations: complaint.compensations.map((compensation) => ({ ...compensation, grantedBy: null })),
    events: complaint.events.map((event) => ({ ...event, text: null, person: null })),
    source: null,
  }
}

/** A remark holds no name; its words may. */
export function withoutWords(remark: ExportedRemark): ExportedRemark {
  return {
    ...remark,
    verbatim: '',
    thirdParty: remark.thirdParty && { name: '—', category: remark.thirdParty.category },
    transmittedTo: null,
    originReason: null,
    cancellationReason: remark.cancellationReason && '—',
    source: null,
  }
}

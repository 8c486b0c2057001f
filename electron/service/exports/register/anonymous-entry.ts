import { withoutPerson } from '#shared/complaints/without-person'
import type { ExportedComplaint, ExportedRemark } from '#shared/exports/register-export'

/** A case for open data: what may name somebody is left out, free texts may (domain, section 9). */
export function withoutComplainant(complaint: ExportedComplaint): ExportedComplaint {
  const { complainant, thirdParty, cancellationReason } = complaint
  return {
    ...withoutPerson(complaint),
    complainant: complainant && {
      name: null,
      organisation: null,
      address: { street: null, postalCode: null, city: null, country: null },
      phone: null,
      email: null,
      language: complainant.language,
      stakeholder: complainant.stakeholder,
      onBehalfOf: null,
    },
    thirdParty: thirdParty && { name: '—', category: thirdParty.category },
    cancellationReason: cancellationReason && '—',
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

import type { ComplaintContent } from './complaint'

/**
 * The content of a case that keeps its figures: who or what it was about (provider, process at the origin) is counted in
 * reports and names no complainant; all the rest that may name somebody goes (domain, section 9).
 */
export function anonymised<Content extends ComplaintContent>(content: Content): Content {
  return { ...withoutPerson(content), thirdParty: content.thirdParty, attribution: content.attribution }
}

/**
 * The content of a case without anything that may name the complainant: free texts may (domain, sections 2 and 9).
 * That something was promised, or given up, stays a fact; its words do not. The words of a free `rootCause` stay, as
 * section 9 has it.
 */
export function withoutPerson<Content extends ComplaintContent>(content: Content): Content {
  return {
    ...content,
    complainant: null,
    verbatim: '',
    originalDocument: null,
    place: null,
    service: null,
    thirdParty: null,
    reason: null,
    summary: null,
    requestedRemedy: null,
    customerSuggestion: null,
    measuresTaken: null,
    attribution: null,
    detectionFailure: null,
    internalRuleAtCause: null,
    refusalGrounds: null,
    signatory: null,
    followUpComment: null,
    preventionSuggestion: null,
    agreedSolutions: content.agreedSolutions.map((solution) => ({
      ...solution,
      description: '—',
      doneBy: null,
      abandonedReason: solution.abandonedReason && '—',
    })),
  }
}

import type { RuleIssue } from '#shared/api/rule-issue'
import type { Complaint } from '#shared/complaints/complaint'
import type { CaseStepName } from '#shared/complaints/next-step'
import type { LetterSettings } from './letter-settings'
import type { LetterTemplate } from './letter-template'
import type { LetterSender } from './letter-values'
import { hasPlaceholder } from './render-template'

/** Professionals have no consumer mediator (Code de la consommation, L. 611-1 and L. 612-1). */
const professionals: readonly string[] = ['ENTREPRISE', 'FINANCEUR', 'PRESTATAIRE']

/** True unless the person is known to write as a professional. */
export function isConsumer(stakeholder: string | null | undefined): boolean {
  return !professionals.includes(stakeholder ?? '')
}

/** Why a letter may not be printed nor sent as things stand; an empty list when it may. */
export function checkLetter(
  template: LetterTemplate,
  facts: {
    readonly stakeholder: string | null | undefined
    readonly sender: LetterSender
    readonly settings: LetterSettings
  },
): RuleIssue[] {
  const issues: RuleIssue[] = []
  const { mediator, serviceInCharge } = facts.sender
  if ((template === 'REFUSAL' || template === 'PARTIAL_ANSWER') && isConsumer(facts.stakeholder)) {
    if (!mediator.name || !mediator.address || !mediator.website)
      issues.push({ path: 'organisation.mediator', code: 'LETTER_MEDIATOR_MISSING' })
  }
  if (template === 'PUBLIC_ACKNOWLEDGEMENT') {
    if (!serviceInCharge.name || !serviceInCharge.address)
      issues.push({ path: 'organisation.serviceInCharge', code: 'LETTER_SERVICE_MISSING' })
    if (!facts.settings.court) issues.push({ path: 'letters.court', code: 'LETTER_COURT_MISSING' })
  }
  return issues
}

/** The places of a letter's words that are still to be filled in. */
export function checkLetterWords(words: { readonly subject: string; readonly text: string }): RuleIssue[] {
  const path = hasPlaceholder(words.text) ? 'text' : hasPlaceholder(words.subject) ? 'subject' : null
  return path ? [{ path, code: 'LETTER_INCOMPLETE' }] : []
}

/**
 * A refusal that was corrected by hand still names the mediator and how to reach it (Code de la consommation, L. 616-1):
 * wording is free, this is not. Only for a letter that the settings allow to leave.
 */
export function checkMediatorNamed(
  template: LetterTemplate,
  text: string,
  { stakeholder, sender }: Pick<Parameters<typeof checkLetter>[1], 'stakeholder' | 'sender'>,
): RuleIssue[] {
  if ((template !== 'REFUSAL' && template !== 'PARTIAL_ANSWER') || !isConsumer(stakeholder)) return []
  const { name, website } = sender.mediator
  const plain = (words: string) => words.toLowerCase().replace(/\s+/g, ' ').replace(/’/g, "'").trim()
  const host = (address: string) =>
    plain(address)
      .replace(/^https?:\/\//, '')
      .replace(/\/$/, '')
  const said = plain(text)
  const isNamed = (!name || said.includes(plain(name))) && (!website || said.includes(host(website)))
  return isNamed ? [] : [{ path: 'text', code: 'LETTER_MEDIATOR_DROPPED' }]
}

/** The milestone that a letter reaches when it is sent; null for a letter that reaches none. */
export type LetterMilestone = 'acknowledgement' | 'answer' | 'holdingNotice' | 'transmission'

export function milestoneOf(template: LetterTemplate): LetterMilestone | null {
  switch (template) {
    case 'ACKNOWLEDGEMENT':
    case 'ACKNOWLEDGEMENT_DOCUMENTS':
    case 'PUBLIC_ACKNOWLEDGEMENT':
      return 'acknowledgement'
    case 'FAVOURABLE_ANSWER':
    case 'PARTIAL_ANSWER':
    case 'REFUSAL':
    case 'REDIRECTION':
      return 'answer'
    case 'HOLDING_NOTICE':
      return 'holdingNotice'
    case 'REMARK_TRANSMISSION':
    case 'PROVIDER_TRANSMISSION':
      return 'transmission'
    case 'WRITTEN_FORM':
    case 'CLOSING':
      return null
    default:
      return template satisfies never
  }
}

/** The decision that an answer states, so that sending it records the decision when none was recorded. */
export function outcomeOf(template: LetterTemplate): Complaint['outcome'] {
  if (template === 'FAVOURABLE_ANSWER') return 'UPHELD'
  if (template === 'PARTIAL_ANSWER') return 'PARTLY_UPHELD'
  return template === 'REFUSAL' ? 'NOT_UPHELD' : null
}

/** The letter that the next step of a case calls for. */
export function proposeLetter(
  step: CaseStepName | null,
  complaint: Pick<Complaint, 'outcome' | 'competence' | 'closedAt'>,
  isPublicAuthority: boolean,
): LetterTemplate {
  if (step === 'FORMALISE') return 'WRITTEN_FORM'
  if (step === 'ACKNOWLEDGE') {
    if (complaint.competence === 'NOT_OURS') return 'REDIRECTION'
    return isPublicAuthority ? 'PUBLIC_ACKNOWLEDGEMENT' : 'ACKNOWLEDGEMENT'
  }
  if (step === 'ANSWER') {
    if (complaint.competence === 'NOT_OURS') return 'REDIRECTION'
    if (complaint.outcome === 'NOT_UPHELD') return 'REFUSAL'
    return complaint.outcome === 'PARTLY_UPHELD' ? 'PARTIAL_ANSWER' : 'FAVOURABLE_ANSWER'
  }
  return 'CLOSING'
}

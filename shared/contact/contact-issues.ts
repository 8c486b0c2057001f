import type { RuleIssue } from '#shared/api/rule-issue'
import type { ComplainantInput } from '#shared/complaints/complaint'
import { isEmail } from './email'
import { normalisePhone } from './phone'

/**
 * Contact details that lead nowhere: a phone or an e-mail address that cannot exist, a street without its town or its
 * postal code. Blank ones are none.
 */
export function findContactIssues(
  complainant: Pick<ComplainantInput, 'phone' | 'email' | 'address'> | null | undefined,
): RuleIssue[] {
  const issues: RuleIssue[] = []
  const { phone, email, address } = complainant ?? {}
  if (phone && !normalisePhone(phone)) issues.push({ path: 'complainant.phone', code: 'PHONE_INVALID' })
  if (email && !isEmail(email)) issues.push({ path: 'complainant.email', code: 'EMAIL_INVALID' })
  if (address?.street && !address.city && !address.postalCode)
    issues.push({ path: 'complainant.address.city', code: 'ADDRESS_INCOMPLETE' })
  return issues
}

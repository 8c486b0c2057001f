import type { RuleIssue } from '#shared/api/rule-issue'

/** Something wrong with the register: a code of the `errors` messages, and the entry or row concerned. */
export type Finding = Omit<RuleIssue, 'path'> & { readonly subject: string | null }

/**
 * What a rule has against a record: the field, a code of the `errors` messages and what the sentence needs.
 * Rules return these; the service turns them into sentences.
 */
export interface RuleIssue {
  readonly path: string
  readonly code: string
  readonly params?: Readonly<Record<string, string | number>>
}

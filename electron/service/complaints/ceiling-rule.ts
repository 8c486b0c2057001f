import type { CeilingRule } from '#shared/complaints/compensation-ceiling'
import type { RuleContext } from '../context'

/** Who may grant how much in this register. */
export function ceilingRule({ settings, employees, actor }: RuleContext): CeilingRule {
  return { ceilings: settings.compensationCeilings, employees, actor }
}

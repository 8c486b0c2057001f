import type { CeilingRule } from '#shared/complaints/compensation-ceiling'
import type { Context } from '../context'

/** Who may grant how much in this register. */
export function ceilingRule({ settings, employees, actor }: Context): CeilingRule {
  return { ceilings: settings.compensationCeilings, employees, actor }
}

import type { RuleIssue } from '#shared/api/rule-issue'
import type { Employee, EmployeeRole } from '#shared/employees/employee'
import { formatMoney } from '#shared/text/formats'
import type { Compensation } from './complaint'

type Grantor = Pick<Employee, 'name' | 'role' | 'active'>

export interface CeilingRule {
  /** In cents; null without a ceiling. */
  readonly ceilings: Readonly<Record<EmployeeRole, number | null>>
  readonly employees: readonly Grantor[]
  /** Who writes it down: grants what names nobody. */
  readonly actor: Grantor
}

/**
 * The compensations that their grantor may not grant (domain, section 3: ceilings per role). Who is named without being
 * an employee counts as the one who writes it down. A line that was there before is not judged again: the ceilings of
 * then held. The refusal says who may grant it.
 */
export function findCeilingIssues(
  compensations: readonly Compensation[],
  before: readonly Compensation[],
  rule: CeilingRule,
): RuleIssue[] {
  return compensations.flatMap((compensation, index): RuleIssue[] => {
    const { amount } = compensation
    if (amount === null || before.some((known) => saysTheSame(known, compensation))) return []
    const grantor = findGrantor(compensation.grantedBy, rule)
    const ceiling = rule.ceilings[grantor.role]
    if (ceiling === null || amount <= ceiling) return []
    const names = rule.employees
      .filter((employee) => mayGrant(employee, amount, rule))
      .map(({ name }) => name)
    return [
      {
        path: `compensations.${index}.amount`,
        code: names.length > 0 ? 'COMPENSATION_CEILING' : 'COMPENSATION_CEILING_NOBODY',
        params: {
          amount: formatMoney(amount, 'fr'),
          ceiling: formatMoney(ceiling, 'fr'),
          name: grantor.name,
          names: names.join(', '),
        },
      },
    ]
  })
}

function mayGrant({ active, role }: Grantor, amount: number, { ceilings }: CeilingRule): boolean {
  const ceiling = ceilings[role]
  return active && (ceiling === null || amount <= ceiling)
}

function findGrantor(name: string | null, { employees, actor }: CeilingRule): Grantor {
  return employees.find((employee) => employee.name.toLowerCase() === name?.toLowerCase()) ?? actor
}

function saysTheSame(a: Compensation, b: Compensation): boolean {
  return (
    a.type === b.type && a.amount === b.amount && a.grantedBy === b.grantedBy && a.grantedAt === b.grantedAt
  )
}

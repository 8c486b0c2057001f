import { useSession } from '#renderer/app/session'
import type { Choice } from '#renderer/ui/fields/choice'

/** The people to choose from: those at work, and the one who is kept now. */
export function useEmployeeChoices(current: string | null): readonly Choice[] {
  const { register } = useSession()
  return register.employees
    .filter((employee) => employee.active || employee.id === current)
    .map(({ id, name }) => ({ value: id, label: name }))
}

import { keepOnMachine } from '#renderer/app/keep-on-machine'
import type { Employee } from '#shared/employees/employee'
import type { OpenRegister } from '#shared/register/register-api'

function keyOf({ registerId }: OpenRegister): string {
  return `registre31.person.${registerId}`
}

/** Whoever was last at the keyboard of this machine and works there still; somebody who is alone always is. */
export function findRememberedPerson(register: OpenRegister): Employee | undefined {
  const active = register.employees.filter((person) => person.active)
  const kept = localStorage.getItem(keyOf(register))
  return active.find(({ id }) => id === kept) ?? (active.length === 1 ? active[0] : undefined)
}

export function rememberPerson(register: OpenRegister, id: string): void {
  keepOnMachine(keyOf(register), id)
}

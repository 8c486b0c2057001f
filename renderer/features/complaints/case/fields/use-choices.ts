import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import type { Choice } from '#renderer/ui/fields/choice'
import { type EnumerationName, enumerations } from '#shared/history/enumerations'

/** Choices of the register's lists and of the closed lists. A value that is no longer active stays choosable. */
export function useChoices() {
  const { t } = useTranslation('enums')
  const session = useSession()
  const { register } = session
  return {
    employees: (current: unknown): Choice[] => active(register.employees, current),
    sites: (current: unknown): Choice[] => active(register.sites, current),
    list: (name: 'NATURE' | 'CHANNEL', current: unknown): Choice[] =>
      session
        .list(name, true)
        .filter((item) => item.active || item.code === current)
        .map((item) => ({ value: item.code, label: session.label(name, item.code) })),
    enumeration: (name: EnumerationName): Choice[] =>
      enumerations[name].map((value) => ({ value, label: t(`${name}.${value}`) })),
  }
}

interface Named {
  readonly id: string
  readonly name: string
  readonly active: boolean
}

function active(named: readonly Named[], current: unknown): Choice[] {
  return named
    .filter((item) => item.active || item.id === current)
    .map((item) => ({ value: item.id, label: item.name }))
}

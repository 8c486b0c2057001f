import type { Control } from 'react-hook-form'
import type { z } from 'zod'
import { registerApi } from '#shared/register/register-api'
import type { Profile } from '#shared/settings/profile'

export const createRegisterSchema = registerApi['register.create'].input
export type CreateRegisterInput = z.output<typeof createRegisterSchema>

/** What the first page holds while it is filled. */
export interface FirstStartValues {
  readonly organisation: { readonly name: string }
  readonly profile: Profile | null
  readonly timeZone: string
  readonly sites: readonly { readonly name: string }[]
  /** The first is the person at the keyboard. */
  readonly employees: readonly { readonly name: string; readonly jobTitle: string }[]
}

export type FirstStartControl = Control<FirstStartValues, unknown, CreateRegisterInput>

export const blankSite = { name: '' } as const
export const blankEmployee = { name: '', jobTitle: '' } as const

/** The contract's input: rows left blank are none, but somebody has to be at the keyboard. */
export function toCreateInput(values: FirstStartValues) {
  const { timeZone, sites, employees, ...rest } = values
  return {
    ...rest,
    timeZone,
    sites: sites.filter((site) => site.name.trim()).map((site) => ({ ...site, timeZone })),
    employees: employees.filter((employee, index) => index === 0 || employee.name.trim()),
  }
}

import type { Control } from 'react-hook-form'
import type { z } from 'zod'
import { customerBaseApi } from '#shared/customer-bases/customer-base-api'

/** What `customerBases.set` accepts: the forms refuse what the service would refuse. */
export const baseSchema = customerBaseApi['customerBases.set'].input

export type BaseFormInput = z.input<typeof baseSchema>
export type BaseFormOutput = z.output<typeof baseSchema>
export type BaseFormControl = Control<BaseFormInput, unknown, BaseFormOutput>

import type { z } from 'zod'
import { remarkApi } from '#shared/remarks/remark-api'

/** The part of the contract that is asked for; which remark, and in which version, is known. */
export const promotionFormSchema = remarkApi['remarks.promote'].input.omit({
  id: true,
  version: true,
  at: true,
})

export type PromotionOutput = z.output<typeof promotionFormSchema>

/** What the form holds: every text as typed. */
export interface PromotionFormValues {
  readonly complainant: {
    readonly name: string
    readonly organisation: string
    readonly phone: string
    readonly email: string
    readonly address: { readonly street: string; readonly postalCode: string; readonly city: string }
  }
  readonly writtenForm: boolean
  readonly nature: string | undefined
}

export function emptyPromotion(nature: string | null): PromotionFormValues {
  return {
    complainant: {
      name: '',
      organisation: '',
      phone: '',
      email: '',
      address: { street: '', postalCode: '', city: '' },
    },
    writtenForm: true,
    nature: nature ?? undefined,
  }
}

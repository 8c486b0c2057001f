import type { CustomerBase } from '#shared/customer-bases/customer-base-api'

/** What somebody is doing with the bases; one dialog each. */
export type BaseTask =
  | { readonly name: 'add' }
  | { readonly name: 'change'; readonly base: CustomerBase }
  | { readonly name: 'months'; readonly site: string | null; readonly year: number }

import { z } from 'zod'
import { organisationInputSchema } from '#shared/settings/settings'

/** What the form edits, under the same paths as in `settings.update`, so that refusals find their field. */
export const organisationFormSchema = z.strictObject({ organisation: organisationInputSchema })
export type OrganisationFormInput = z.input<typeof organisationFormSchema>
export type OrganisationFormOutput = z.output<typeof organisationFormSchema>

/** The fields of the form, in their order. */
export const organisationPaths = [
  'organisation.name',
  'organisation.siret',
  'organisation.declarationNumber',
  'organisation.address',
  'organisation.email',
  'organisation.phone',
  'organisation.serviceInCharge.name',
  'organisation.serviceInCharge.address',
  'organisation.serviceInCharge.email',
  'organisation.serviceInCharge.phone',
  'organisation.mediator.name',
  'organisation.mediator.address',
  'organisation.mediator.website',
] as const

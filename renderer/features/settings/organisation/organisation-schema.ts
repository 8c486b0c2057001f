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

/** The message that labels each field. */
export const organisationLabels = {
  'organisation.name': 'organisation.name',
  'organisation.siret': 'organisation.siret',
  'organisation.declarationNumber': 'organisation.declarationNumber',
  'organisation.address': 'organisation.address',
  'organisation.email': 'organisation.email',
  'organisation.phone': 'organisation.phone',
  'organisation.serviceInCharge.name': 'organisation.service.name',
  'organisation.serviceInCharge.address': 'organisation.service.address',
  'organisation.serviceInCharge.email': 'organisation.service.email',
  'organisation.serviceInCharge.phone': 'organisation.service.phone',
  'organisation.mediator.name': 'organisation.mediator.name',
  'organisation.mediator.address': 'organisation.mediator.address',
  'organisation.mediator.website': 'organisation.mediator.website',
} as const satisfies Record<(typeof organisationPaths)[number], string>

import { z } from 'zod'
import { organisationSchema } from '#shared/settings/settings'

/** What the form edits, under the same paths as in `settings.update`, so that refusals find their field. */
export const organisationFormSchema = z.strictObject({ organisation: organisationSchema })
export type OrganisationFormInput = z.input<typeof organisationFormSchema>
export type OrganisationFormOutput = z.output<typeof organisationFormSchema>

import type { Resolver } from 'react-hook-form'
import { schemaResolver } from '#renderer/ui/form/schema-resolver'
import { type ComplaintChanges, complaintChangesSchema } from '#shared/complaints/complaint'
import type { Language } from '#shared/text/language'
import { normalise } from '../fields/normalise'
import type { BlockValues } from './block-values'

/** Checks a block with the contract's schema. A third party of blanks is none, not one without a name. */
export function blockResolver(language: Language): Resolver<BlockValues, unknown, ComplaintChanges> {
  const check = schemaResolver<BlockValues, ComplaintChanges>(complaintChangesSchema, language)
  return (values, context, options) => {
    const isThirdPartyBlank = values.thirdParty && normalise(values.thirdParty) === null
    return check(isThirdPartyBlank ? { ...values, thirdParty: null } : values, context, options)
  }
}

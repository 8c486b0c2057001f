import { useTranslation } from 'react-i18next'
import { Facts } from '#renderer/ui/layout/facts'
import type { Complainant } from '#shared/complaints/complaint'
import { useCase } from '../case-context'
import { fieldLabel } from '../fields/field-label'
import { valueText } from '../fields/value-text'

const order = [
  'name',
  'organisation',
  'phone',
  'email',
  'address',
  'language',
  'stakeholder',
  'onBehalfOf',
] as const satisfies readonly (keyof Complainant)[]

/** Who complains and how to answer, the address as on an envelope. */
export function ComplainantView() {
  const { t } = useTranslation('case')
  const { complaint, words } = useCase()
  const { complainant } = complaint
  if (!complainant) return null
  const facts = order.flatMap((part) => {
    const path = `complainant.${part}`
    const value = part === 'address' ? envelope(complainant) : valueText(path, complainant[part], words)
    return value ? [{ id: path, label: fieldLabel(path, t), value }] : []
  })
  return <Facts facts={facts} />
}

function envelope({ address }: Complainant): string {
  const town = [address.postalCode, address.city].filter(Boolean).join(' ')
  return [address.street, town, address.country].filter(Boolean).join('\n')
}

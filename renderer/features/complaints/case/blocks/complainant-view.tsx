import { Facts } from '#renderer/ui/layout/facts'
import type { Complainant } from '#shared/complaints/complaint'
import { fieldLabel } from '#shared/history/field-label'
import { valueText } from '#shared/history/value-text'
import { useCase } from '../case-context'

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
  const { complaint, words } = useCase()
  const { complainant } = complaint
  if (!complainant) return null
  const facts = order.flatMap((part) => {
    const path = `complainant.${part}`
    const value = part === 'address' ? envelope(complainant) : valueText(path, complainant[part], words)
    return value ? [{ id: path, label: fieldLabel(path, words.language), value }] : []
  })
  return <Facts facts={facts} />
}

function envelope({ address }: Complainant): string {
  const town = [address.postalCode, address.city].filter(Boolean).join(' ')
  return [address.street, town, address.country].filter(Boolean).join('\n')
}

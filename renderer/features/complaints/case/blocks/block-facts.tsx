import { Facts } from '#renderer/ui/layout/facts'
import { useCase } from '../case-context'
import { fieldLabel } from '../fields/field-label'
import { valueAt } from '../fields/value-at'
import type { CasePath } from '../fields/value-kinds'
import { valueText } from '../fields/value-text'
import { LongText } from './long-text'

/** Filled fields of the record as labels and values. */
export function BlockFacts({ paths }: { readonly paths: readonly CasePath[] }) {
  const { complaint, words } = useCase()
  if (paths.length === 0) return null
  const facts = paths.map((path) => {
    const text = valueText(path, valueAt(complaint, path), words) ?? ''
    return { id: path, label: fieldLabel(path, words.t), value: text && <LongText text={text} limit={600} /> }
  })
  return <Facts facts={facts} />
}

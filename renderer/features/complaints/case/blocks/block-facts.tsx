import { Facts } from '#renderer/ui/layout/facts'
import { fieldLabel } from '#shared/history/field-label'
import type { CasePath } from '#shared/history/value-kinds'
import { valueText } from '#shared/history/value-text'
import { useCase } from '../case-context'
import { valueAt } from '../fields/value-at'
import { LongText } from './long-text'

/** Filled fields of the record as labels and values. */
export function BlockFacts({ paths }: { readonly paths: readonly CasePath[] }) {
  const { complaint, words } = useCase()
  if (paths.length === 0) return null
  const facts = paths.map((path) => {
    const text = valueText(path, valueAt(complaint, path), words) ?? ''
    return {
      id: path,
      label: fieldLabel(path, words.language),
      value: text && <LongText text={text} limit={600} />,
    }
  })
  return <Facts facts={facts} />
}

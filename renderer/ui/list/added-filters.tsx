import { Plus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Menu } from '#renderer/ui/actions/menu'
import chip from '#renderer/ui/layout/chip.module.css'

export interface AddableFilter {
  readonly id: string
  readonly label: string
  /** Something is chosen: the filter is on the bar. */
  readonly isSet: boolean
  /** The chip; `isOpenAtFirst` when the person has just asked for it. */
  readonly chip: (isOpenAtFirst: boolean) => ReactNode
}

/** Filters that are on the bar only while they are used, and the menu that adds one. */
export function AddedFilters({ filters }: { readonly filters: readonly AddableFilter[] }) {
  const { t } = useTranslation('lists')
  const [added, setAdded] = useState<string | null>(null)
  const further = filters.filter((filter) => !filter.isSet && filter.id !== added)
  return (
    <>
      {filters
        .filter((filter) => filter.isSet || filter.id === added)
        .map((filter) => (
          <span key={filter.id}>{filter.chip(filter.id === added && !filter.isSet)}</span>
        ))}
      {further.length > 0 ? (
        <Menu
          label={t('filter.addLabel')}
          trigger={
            <Button className={`${chip.chip} ${chip.filter} ${chip.add}`} aria-label={t('filter.addLabel')}>
              <Plus aria-hidden="true" />
              {t('filter.add')}
            </Button>
          }
          entries={further.map(({ id, label }) => ({ id, label, onAction: () => setAdded(id) }))}
        />
      ) : null}
    </>
  )
}

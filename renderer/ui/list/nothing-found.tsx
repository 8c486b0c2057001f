import { SearchX, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import { EmptyState } from '#renderer/ui/feedback/empty-state'

export interface DroppableFilter {
  readonly id: string
  /** The filter as it reads: "2026", "Site du Port", "« parking »". */
  readonly text: string
  /** What the list would say without it: "12 réclamations"; null while it is not known. */
  readonly found: string | null
  readonly onDrop: () => void
}

export interface NothingFoundProps {
  readonly title: string
  /** The filters whose removal would bring rows back, or all of them when none would alone. */
  readonly filters: readonly DroppableFilter[]
  readonly onDropAll: () => void
}

/** No row answers to the filters: says which one to drop. */
export function NothingFound({ title, filters, onDropAll }: NothingFoundProps) {
  const { t } = useTranslation('lists')
  const helping = filters.filter((filter) => filter.found !== null)
  return (
    <EmptyState
      icon={<SearchX />}
      title={title}
      actions={
        <>
          {helping.map((filter) => (
            <Button key={filter.id} isSmall icon={<X />} onPress={filter.onDrop}>
              {t('nothing.drop', { filter: filter.text, found: filter.found })}
            </Button>
          ))}
          {filters.length > 1 || helping.length === 0 ? (
            <Button isSmall kind="quiet" onPress={onDropAll}>
              {t('nothing.dropAll')}
            </Button>
          ) : null}
        </>
      }
    >
      <p>{t(helping.length > 0 ? 'nothing.oneHelps' : 'nothing.noneHelps')}</p>
    </EmptyState>
  )
}

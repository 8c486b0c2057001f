import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { LongWord } from '#renderer/ui/table/long-word'
import { PlainTable } from '#renderer/ui/table/plain-table'
import type { ListItem } from '#shared/lists/list-item'
import { ActiveBadge } from '../active-badge'
import { RowActions } from '../row-actions'
import styles from '../settings.module.css'

export interface ListTableProps {
  readonly caption: string
  readonly items: readonly ListItem[]
  /** Natures say whether they enter the rate. */
  readonly isNature: boolean
  readonly isPending: boolean
  readonly onMove: (item: ListItem, by: -1 | 1) => void
  readonly onChange: (item: ListItem) => void
  readonly onToggle: (item: ListItem) => void
}

/** The entries of a list in their order, those out of use included. */
export function ListTable({
  caption,
  items,
  isNature,
  isPending,
  onMove,
  onChange,
  onToggle,
}: ListTableProps) {
  const { t } = useTranslation('settings')
  const { language } = useSession()
  return (
    <PlainTable
      caption={caption}
      isCaptionHidden
      columns={[
        { id: 'fr', header: t('lists.labelFr') },
        { id: 'en', header: t('lists.labelEn') },
        { id: 'code', header: t('lists.code') },
        ...(isNature ? [{ id: 'rate', header: t('lists.countsInRate') }] : []),
        { id: 'state', header: t('active.label') },
        { id: 'actions', header: t('row.actions'), align: 'end' as const },
      ]}
      rows={items.map((item, index) => ({
        id: item.code,
        cells: [
          item.labelFr,
          item.labelEn,
          <span key="code" className={styles.quiet}>
            <LongWord>{item.code}</LongWord>
          </span>,
          ...(isNature ? [t(item.countsInRate ? 'lists.counted' : 'lists.notCounted')] : []),
          <ActiveBadge key="state" isActive={item.active} />,
          <RowActions
            key="actions"
            onMoveUp={index > 0 ? () => onMove(item, -1) : null}
            onMoveDown={index < items.length - 1 ? () => onMove(item, 1) : null}
            name={language === 'en' ? item.labelEn : item.labelFr}
            isActive={item.active}
            isPending={isPending}
            onChange={() => onChange(item)}
            onToggle={() => onToggle(item)}
          />,
        ],
      }))}
    />
  )
}

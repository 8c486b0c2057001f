import { useState } from 'react'
import { StatusBadge } from '#renderer/ui/feedback/status-badge'
import { Block } from '#renderer/ui/layout/block'
import { CellText } from '#renderer/ui/table/cell-text'
import type { Column, Sort } from '#renderer/ui/table/column'
import { VirtualTable } from '#renderer/ui/table/virtual-table'
import styles from './kit.module.css'

interface SampleRow {
  readonly id: string
  readonly rank: number
}

const columns: readonly Column<SampleRow>[] = [
  {
    id: 'number',
    header: 'Numéro',
    width: 120,
    isSortable: true,
    cell: (row) => <CellText isStrong>R-2026-{String(row.rank).padStart(4, '0')}</CellText>,
  },
  {
    id: 'receivedAt',
    header: 'Reçue le',
    width: 110,
    isSortable: true,
    cell: (row) => <CellText isFigures>{String((row.rank % 28) + 1).padStart(2, '0')}/11/2026</CellText>,
  },
  {
    id: 'excerpt',
    header: 'Propos',
    width: { share: 1, min: 200 },
    cell: () => (
      <CellText isQuiet>
        J’ai attendu quarante minutes au guichet du port et personne ne m’a dit combien de temps cela
        durerait.
      </CellText>
    ),
  },
  {
    id: 'status',
    header: 'État',
    width: 170,
    cell: (row) =>
      row.rank % 3 === 0 ? (
        <StatusBadge isPlain tone="late" label="2 jours de retard" />
      ) : (
        <StatusBadge isPlain tone="done" label="Clôturée" />
      ),
  },
  {
    id: 'minutes',
    header: 'Minutes',
    width: 90,
    align: 'end',
    cell: (row) => <CellText isEnd>{row.rank * 7}</CellText>,
  },
]

const all = Array.from({ length: 1000 }, (_, index) => ({ id: `row-${index}`, rank: index + 1 }))

export function SampleTable() {
  const [count, setCount] = useState(100)
  const [active, setActive] = useState<string | null>('row-2')
  const [sort, setSort] = useState<Sort>({ by: 'receivedAt', descending: true })
  const common = {
    columns,
    rowKey: (row: SampleRow) => row.id,
    activeKey: active,
    onActiveChange: (row: SampleRow) => setActive(row.id),
    onOpen: () => undefined,
  }
  return (
    <>
      <Block title="Réclamations, par pages">
        <div className={styles.table}>
          <VirtualTable
            {...common}
            label="Réclamations"
            rows={all.slice(0, count)}
            sort={sort}
            onSortChange={setSort}
            hasMore={count < all.length}
            onNeedMore={() => setCount((shown) => Math.min(all.length, shown + 100))}
          />
        </div>
      </Block>
      <Block title="Remarques">
        <div className={styles.table}>
          <VirtualTable {...common} label="Remarques" rows={all.slice(0, 8)} tint="remark" />
        </div>
      </Block>
      <Block title="En attente">
        <div className={styles.table}>
          <VirtualTable {...common} label="En attente" rows={[]} isLoading />
        </div>
      </Block>
    </>
  )
}

import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { NumberField } from '#renderer/ui/fields/number-field'
import { formatInteger, formatMonth } from '#shared/text/formats'
import styles from './bases.module.css'
import { readPastedBlock } from './month-cells'
import type { useMonthGrid } from './use-month-grid'

export interface MonthTableProps {
  readonly columns: readonly { readonly site: string | null; readonly name: string }[]
  readonly grid: ReturnType<typeof useMonthGrid>
}

/** Months down, sites across; a block pasted into a cell fills the cells right of it and below. */
export function MonthTable({ columns, grid }: MonthTableProps) {
  const { t } = useTranslation('settings')
  const { language } = useSession()
  const totals = columns.map((_, column) =>
    grid.rows.reduce((sum, row) => {
      const cell = row[column]
      return sum + (cell ? (grid.shownIn(cell) ?? 0) : 0)
    }, 0),
  )
  return (
    // A register of twenty sites is wider than the page: the table scrolls, and says so to the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={styles.scroll} aria-label={t('bases.table')} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('bases.month')}</th>
            {columns.map(({ site, name }) => (
              <th key={site ?? ''} scope="col">
                <span className={styles.site} title={name}>
                  {name}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((row, down) => {
            const month = formatMonth((row[0]?.from ?? '').slice(0, 7), language)
            return (
              <tr key={row[0]?.from ?? down}>
                <th scope="row">{month}</th>
                {row.map((cell, across) => (
                  <td
                    key={cell.site ?? ''}
                    onPasteCapture={(event) => {
                      const numbers = readPastedBlock(event.clipboardData.getData('text'))
                      if (!numbers) return
                      // The field would read the whole text as one number.
                      event.preventDefault()
                      event.stopPropagation()
                      grid.put(down, across, numbers)
                    }}
                  >
                    <NumberField
                      label={`${month}, ${columns[across]?.name ?? ''}`}
                      isLabelHidden
                      value={grid.shownIn(cell)}
                      onChange={(value) => grid.put(down, across, [[value]])}
                      minValue={0}
                      maxValue={2_000_000_000}
                      isDisabled={grid.isLoading}
                    />
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('bases.total')}</th>
            {totals.map((total, index) => (
              <td key={columns[index]?.site ?? ''} className={styles.total}>
                {formatInteger(total, language)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

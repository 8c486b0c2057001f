import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SaveError } from '#renderer/app/conflict/save-error'
import { SheetMenu } from '#renderer/app/lists/sheet-menu'
import { useSession } from '#renderer/app/session'
import { showToast } from '#renderer/ui/feedback/toast'
import { Select } from '#renderer/ui/fields/select'
import { Block } from '#renderer/ui/layout/block'
import { baseKindOfProfile } from '#shared/customer-bases/customer-base'
import { formatInteger, formatMonth } from '#shared/text/formats'
import { localDateOf } from '#shared/time/local-date'
import { SaveBar } from '../save-bar'
import styles from './bases.module.css'
import { MonthTable } from './month-table'
import { useMonthGrid } from './use-month-grid'

/** What the rate is divided by: the customers of each month and site, typed or pasted from a spreadsheet. */
export function BasesPart() {
  const { t } = useTranslation(['settings', 'rates'])
  const { register, timeZone, language } = useSession()
  const kind = baseKindOfProfile[register.settings.profile]
  const thisYear = Number(localDateOf(new Date().toISOString(), timeZone()).slice(0, 4))
  const [year, setYear] = useState(thisYear)
  const years = Array.from({ length: 12 }, (_, index) => String(thisYear + 1 - index))
  const sites = register.sites.filter((site) => site.active)
  const columns = [
    ...sites.map(({ id, name }) => ({ site: id, name })),
    { site: null, name: t('settings:bases.whole') },
  ]
  const grid = useMonthGrid(
    kind,
    year,
    columns.map(({ site }) => site),
  )
  const count = grid.changes.length

  async function submit() {
    try {
      await grid.save()
    } catch {
      // Shown above the table by `grid.error`.
      return
    }
    showToast({ text: t('settings:bases.saved', { count }) })
  }

  return (
    <Block
      title={t('settings:parts.bases')}
      description={t('settings:bases.description', { customers: t(`rates:customers.${kind}`, { count: 2 }) })}
      actions={<SheetMenu channel="documents.listSheet" input={{ list: 'customerBases' }} />}
    >
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (count > 0) void submit()
        }}
      >
        <SaveError
          error={grid.error}
          hasFieldErrors={false}
          labels={Object.fromEntries(
            grid.changes.map((cell) => [
              grid.keyOf(cell),
              `${formatMonth(cell.from.slice(0, 7), language)}, ${
                columns.find(({ site }) => site === cell.site)?.name ?? ''
              }`,
            ]),
          )}
          versions={grid.versions}
          onGoOn={grid.goOn}
          textOf={(value) => formatInteger(Number(value), language)}
        />
        <div className={styles.year}>
          <Select
            label={t('settings:bases.year')}
            choices={years.map((value) => ({ value, label: value }))}
            value={String(year)}
            onChange={(chosen) => setYear(Number(chosen))}
          />
        </div>
        <MonthTable columns={columns} grid={grid} />
        <SaveBar
          isDirty={count > 0}
          isPending={grid.isSaving}
          {...(count > 0 ? { onDiscard: grid.discard } : {})}
        />
      </form>
      <p className={styles.note}>
        {t('settings:bases.more')} <Link to="/taux">{t('settings:bases.rate')}</Link>
      </p>
    </Block>
  )
}

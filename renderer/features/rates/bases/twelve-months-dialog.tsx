import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SaveError } from '#renderer/app/conflict/save-error'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { Button } from '#renderer/ui/actions/button'
import { showToast } from '#renderer/ui/feedback/toast'
import { TextField } from '#renderer/ui/fields/text-field'
import { Dialog } from '#renderer/ui/overlays/dialog'
import { baseKindOfProfile } from '#shared/customer-bases/customer-base'
import type { CustomerBase } from '#shared/customer-bases/customer-base-api'
import type { Site } from '#shared/sites/site'
import { formatInteger, formatMonth } from '#shared/text/formats'
import styles from './bases.module.css'
import type { MonthSeries } from './month-changes'
import { MonthGrid } from './month-grid'
import { OtherBasesNotice } from './other-bases-notice'
import { SeriesFields } from './series-fields'
import { useTwelveMonths } from './use-twelve-months'

export interface TwelveMonthsDialogProps {
  readonly site: string | null
  readonly year: number
  readonly onClose: () => void
}

/** The months of a year for a site, typed one after the other or pasted from a spreadsheet. */
export function TwelveMonthsDialog({ site, year, onClose }: TwelveMonthsDialogProps) {
  const { t } = useTranslation('rates')
  const { register, language } = useSession()
  const list = useChannel('customerBases.list', {})
  const [series, setSeries] = useState<MonthSeries>(() => ({
    kind: baseKindOfProfile[register.settings.profile],
    site: site ?? usualSite(register.sites, list.data?.bases ?? []),
    year,
  }))
  const entry = useTwelveMonths(series)
  const count = entry.changes.length

  async function submit() {
    try {
      await entry.save()
    } catch {
      // Shown in the dialog by `entry.error`.
      return
    }
    showToast({ text: t('months.saved', { count }) })
    onClose()
  }

  return (
    <Dialog
      isOpen
      size="large"
      title={t('months.title')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('edit.back')}</Button>
          <Button
            kind="primary"
            isDisabled={count === 0}
            isPending={entry.isSaving}
            onPress={() => void submit()}
          >
            {t('months.save', { count })}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (count > 0) void submit()
        }}
      >
        <SaveError
          error={entry.error}
          hasFieldErrors={false}
          labels={Object.fromEntries(
            entry.changes.map(({ month: { month } }) => [month, formatMonth(month, language)]),
          )}
          versions={entry.versions}
          onGoOn={entry.goOn}
          textOf={(value) => formatInteger(Number(value), language)}
        />
        <SeriesFields series={series} onChange={setSeries} />
        <MonthGrid series={series} entry={entry} />
        <OtherBasesNotice series={series} bases={entry.bases} />
        <TextField
          label={t('bases.source')}
          help={t('edit.sourceHelp')}
          value={entry.source}
          onChange={entry.setSource}
          maxLength={200}
        />
        <button type="submit" hidden />
      </form>
    </Dialog>
  )
}

// Months are mostly typed site by site, unless the register has counted the whole organisation until now.
function usualSite(sites: readonly Site[], bases: readonly CustomerBase[]): string | null {
  if (bases.some((base) => base.site === null)) return null
  return sites.find((site) => site.active)?.id ?? null
}

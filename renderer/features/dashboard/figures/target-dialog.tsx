import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PartDialog } from '#renderer/app/parts/part-dialog'
import { useKeptText } from '#renderer/app/parts/use-kept-text'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { MoneyField } from '#renderer/ui/fields/money-field'
import { NumberField } from '#renderer/ui/fields/number-field'
import { TextField } from '#renderer/ui/fields/text-field'
import { PlainTable } from '#renderer/ui/table/plain-table'
import { type IndicatorUnit, indicatorDefinitions } from '#shared/indicators/indicator-definition'
import { targetBounds } from '#shared/indicators/target'
import type { Target } from '#shared/indicators/target-api'
import { writeUnit } from '#shared/indicators/write-indicator'
import { formatDateOf } from '#shared/text/formats'

export interface TargetDialogProps {
  readonly target: Target
  readonly onClose: () => void
}

const hour = 60
const decimals = {
  percent: 1,
  score: 1,
  mean: 1,
  rate: 2,
  count: 0,
  points: 0,
  duration: 1,
  money: 2,
} as const

/** The target of one figure, why it is what it is, and what it was before. An empty field means no target. */
export function TargetDialog({ target, onClose }: TargetDialogProps) {
  const { t } = useTranslation('dashboard')
  const { register, language, timeZone } = useSession()
  const { indicator, version } = target
  const unit: IndicatorUnit = indicatorDefinitions[indicator].unit
  const isDuration = unit === 'duration'
  const [value, setValue] = useState(isDuration && target.value !== null ? target.value / hour : target.value)
  const {
    text: reason,
    change: setReason,
    forget,
  } = useKeptText(`part.${register.registerId}.target.${indicator}`)
  const { data } = useChannel('targets.history', { indicator })
  const { mutate, error, isPending } = useChannelMutation('targets.set', {
    onSuccess: () => {
      forget()
      onClose()
    },
  })
  const { low, high } = targetBounds(indicator)
  const label = t(`indicators.${indicator}.label`)
  const versions = data?.versions ?? []
  const field = { label: t('targets.value'), value, onChange: setValue }
  const save = () => {
    const kept = value !== null && isDuration ? Math.round(value * hour) : value
    mutate({ indicator, version, value: kept, reason: reason || null })
  }
  return (
    <PartDialog
      title={t('targets.title', { label })}
      submitLabel={t('targets.save')}
      refusal={error}
      isSaving={isPending}
      onSubmit={save}
      onClose={onClose}
    >
      <p>{t('targets.reminder')}</p>
      {unit === 'money' ? (
        <MoneyField {...field} help={t('targets.help')} />
      ) : (
        <NumberField
          {...field}
          help={t('targets.help')}
          minValue={isDuration ? low / hour : low}
          maxValue={isDuration ? high / hour : high}
          decimals={decimals[unit]}
          unit={isDuration ? t('targets.hours') : unit === 'percent' ? '%' : undefined}
        />
      )}
      <TextField label={t('targets.reason')} value={reason} onChange={setReason} maxLength={500} />
      {versions.length > 0 ? (
        <PlainTable
          caption={t('targets.history')}
          columns={[
            { id: 'on', header: t('targets.on') },
            { id: 'value', header: t('targets.value'), align: 'end' },
            { id: 'by', header: t('targets.by') },
            { id: 'reason', header: t('targets.reason') },
          ]}
          rows={versions.map((kept) => ({
            id: String(kept.version),
            cells: [
              formatDateOf(kept.setAt, timeZone()),
              kept.value === null ? t('targets.none') : writeUnit(unit, kept.value, language),
              kept.setBy,
              kept.reason ?? '',
            ],
          }))}
        />
      ) : null}
    </PartDialog>
  )
}

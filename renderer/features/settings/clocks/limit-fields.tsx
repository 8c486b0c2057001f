import { useTranslation } from 'react-i18next'
import { Checkbox } from '#renderer/ui/fields/checkbox'
import { NumberField } from '#renderer/ui/fields/number-field'
import { Select } from '#renderer/ui/fields/select'
import { Switch } from '#renderer/ui/fields/switch'
import { type DelayLimit, delayStarts } from '#shared/calendars/clock'
import { delayUnits } from '#shared/calendars/deadline'
import own from './clocks.module.css'

export interface LimitFieldsProps {
  readonly clock: 'acknowledgement' | 'answer'
  readonly kind: 'commitment' | 'ceiling'
  readonly limit: DelayLimit | null
  readonly onChange: (limit: DelayLimit | null) => void
  readonly error?: string
}

// What a limit starts from when it is switched on.
const first = {
  commitment: { amount: 10, unit: 'WORKED_DAYS', startsAt: 'RECEPTION', moveToWorkedDay: true },
  ceiling: { amount: 2, unit: 'MONTHS', startsAt: 'SENDING', moveToWorkedDay: false },
} as const satisfies Record<'commitment' | 'ceiling', DelayLimit>

/** A delay that may be left out: how much, counted how, from when, and whether it is put off by days off. */
export function LimitFields({ clock, kind, limit, onChange, error }: LimitFieldsProps) {
  const { t } = useTranslation(['clocks', 'calendars'])
  const name = t(`calendars:clock.${kind}`)
  const labelled = (label: string) =>
    t('clocks:labelled', { clock: t(`calendars:clock.${clock}`), limit: name.toLowerCase(), label })
  return (
    <div className={own.limit}>
      <Switch
        label={name}
        description={t(`clocks:kind.${kind}`)}
        value={limit !== null}
        onChange={(isOn) => onChange(isOn ? first[kind] : null)}
      />
      {limit ? (
        <div className={own.delay}>
          <NumberField
            label={labelled(t('clocks:amount'))}
            isLabelHidden
            value={limit.amount}
            onChange={(amount) => onChange({ ...limit, amount: amount ?? 0 })}
            error={error}
          />
          <Select
            label={labelled(t('clocks:unit'))}
            isLabelHidden
            value={limit.unit}
            onChange={(unit) => onChange({ ...limit, unit })}
            choices={delayUnits.map((unit) => ({ value: unit, label: t(`calendars:unit.${unit}`) }))}
          />
          <Select
            label={labelled(t('clocks:start'))}
            isLabelHidden
            value={limit.startsAt}
            onChange={(startsAt) => onChange({ ...limit, startsAt })}
            choices={delayStarts.map((start) => ({
              value: start,
              label: t(`calendars:clock.startsAt.${start}`),
            }))}
          />
          <p className={own.unitHelp}>{t(`calendars:unitHelp.${limit.unit}`)}</p>
          <div className={own.move}>
            <Checkbox
              label={t('calendars:clock.moveToWorkedDay')}
              value={limit.moveToWorkedDay}
              onChange={(moveToWorkedDay) => onChange({ ...limit, moveToWorkedDay })}
            />
          </div>
        </div>
      ) : null}
    </div>
  )
}

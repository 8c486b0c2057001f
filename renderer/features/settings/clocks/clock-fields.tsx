import { useTranslation } from 'react-i18next'
import type { Clock } from '#shared/calendars/clock'
import own from './clocks.module.css'
import { LimitFields } from './limit-fields'

export interface ClockFieldsProps {
  readonly name: 'acknowledgement' | 'answer'
  readonly clock: Clock
  readonly onChange: (clock: Clock) => void
  readonly errorAt: (path: string) => string | undefined
}

/** One clock: what we promise ourselves, and what may never be exceeded. */
export function ClockFields({ name, clock, onChange, errorAt }: ClockFieldsProps) {
  const { t } = useTranslation('calendars')
  return (
    <fieldset className={own.group}>
      <legend className={own.legend}>{t(`clock.${name}`)}</legend>
      {(['commitment', 'ceiling'] as const).map((kind) => (
        <LimitFields
          key={kind}
          kind={kind}
          clock={name}
          limit={clock[kind]}
          onChange={(limit) => onChange({ ...clock, [kind]: limit })}
          error={errorAt(`${name}.${kind}.amount`)}
        />
      ))}
    </fieldset>
  )
}

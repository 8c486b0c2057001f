import { NumberField, type NumberFieldProps } from './number-field'

export interface MoneyFieldProps
  extends Omit<NumberFieldProps, 'decimals' | 'unit' | 'minValue' | 'maxValue'> {
  /** Integer cents, or null when empty. */
  readonly value: number | null
  readonly onChange: (cents: number | null) => void
}

/** An amount in euros, kept as integer cents. */
export function MoneyField({ value, onChange, ...rest }: MoneyFieldProps) {
  return (
    <NumberField
      {...rest}
      decimals={2}
      minValue={0}
      unit="€"
      value={value === null ? null : value / 100}
      onChange={(euros) => onChange(euros === null ? null : Math.round(euros * 100))}
    />
  )
}

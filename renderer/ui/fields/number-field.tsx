import type { Ref } from 'react'
import { NumberField as AriaNumberField, Input } from 'react-aria-components'
import type { FieldProps } from './field'
import styles from './field.module.css'
import { FieldLabel } from './field-label'
import { FieldNotes } from './field-notes'

export interface NumberFieldProps extends FieldProps {
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly minValue?: number
  readonly maxValue?: number
  readonly decimals?: number
  /** Unit read after the figure: "minutes", "€". */
  readonly unit?: string
  readonly inputRef?: Ref<HTMLInputElement>
}

/** A number, written and read with the separators of the window's language. */
export function NumberField(props: NumberFieldProps) {
  const { label, help, error, isLabelHidden, inputRef, value, onChange, decimals = 0, unit, ...rest } = props
  return (
    <AriaNumberField
      {...rest}
      className={styles.field ?? ''}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      formatOptions={{ minimumFractionDigits: decimals, maximumFractionDigits: decimals }}
    >
      <FieldLabel label={label} isRequired={props.isRequired} isHidden={isLabelHidden} />
      <div className={styles.row}>
        <div className={styles.short}>
          <Input ref={inputRef} className={styles.number ?? ''} autoComplete="off" />
        </div>
        {unit ? <span className={styles.suffix}>{unit}</span> : null}
      </div>
      <FieldNotes help={help} error={error} />
    </AriaNumberField>
  )
}

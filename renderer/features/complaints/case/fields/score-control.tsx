import { CircleAlert } from 'lucide-react'
import { useId } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { type FieldValues, useController } from 'react-hook-form'
import fieldStyles from '#renderer/ui/fields/field.module.css'
import type { ControlProps } from '#renderer/ui/form/control'
import styles from './score-control.module.css'

export interface ScoreControlProps<T extends FieldValues, U> extends ControlProps<T, U> {
  readonly label: string
  readonly help?: string
  readonly low: number
  readonly high: number
}

/** A mark on a scale, every step in view; pressing the chosen one again takes it back. */
export function ScoreControl<T extends FieldValues, U>(props: ScoreControlProps<T, U>) {
  const { control, name, label, help, low, high } = props
  const { field, fieldState } = useController({ control, name })
  const labelId = useId()
  const value: unknown = field.value
  const scores = Array.from({ length: high - low + 1 }, (_, index) => String(low + index))
  return (
    <div className={fieldStyles.field}>
      <span id={labelId} className={fieldStyles.label}>
        {label}
      </span>
      <ToggleButtonGroup
        aria-labelledby={labelId}
        className={styles.scale ?? ''}
        selectionMode="single"
        selectedKeys={typeof value === 'number' ? [String(value)] : []}
        onSelectionChange={(keys) => {
          const [chosen] = [...keys]
          field.onChange(chosen === undefined ? null : Number(chosen))
        }}
      >
        {scores.map((score, index) => (
          <ToggleButton
            key={score}
            id={score}
            ref={index === 0 ? field.ref : undefined}
            className={styles.score ?? ''}
          >
            {score}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {help ? <span className={fieldStyles.help}>{help}</span> : null}
      {fieldState.error?.message ? (
        <span className={fieldStyles.error}>
          <CircleAlert aria-hidden="true" />
          {fieldState.error.message}
        </span>
      ) : null}
    </div>
  )
}

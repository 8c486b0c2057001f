import { Check, Minus } from 'lucide-react'
import type { Ref } from 'react'
import { Checkbox as AriaCheckbox } from 'react-aria-components'
import { classNames } from '#renderer/ui/class-names'
import styles from './choice.module.css'

export interface CheckboxProps {
  readonly label: string
  readonly description?: string
  readonly value: boolean
  readonly onChange: (value: boolean) => void
  readonly isIndeterminate?: boolean
  readonly isDisabled?: boolean
  readonly isInvalid?: boolean
  readonly isLabelHidden?: boolean
  readonly name?: string
  readonly onBlur?: () => void
  readonly inputRef?: Ref<HTMLInputElement | null>
}

/** A statement that is true or not. */
export function Checkbox({ label, description, value, isLabelHidden, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox
      {...rest}
      className={styles.choice ?? ''}
      isSelected={value}
      validationBehavior="aria"
      aria-label={isLabelHidden ? label : undefined}
    >
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className={classNames(styles.mark, styles.tick)}>
            {isIndeterminate ? (
              <Minus aria-hidden="true" />
            ) : isSelected ? (
              <Check aria-hidden="true" />
            ) : null}
          </span>
          {isLabelHidden ? null : <span className={styles.words}>{label}</span>}
          {description ? <span className={styles.description}>{description}</span> : null}
        </>
      )}
    </AriaCheckbox>
  )
}

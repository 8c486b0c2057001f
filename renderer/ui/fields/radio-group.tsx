import type { Ref } from 'react'
import { RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components'
import { classNames } from '#renderer/ui/class-names'
import type { Choice } from './choice'
import styles from './choice.module.css'
import type { FieldProps } from './field'
import { FieldLabel } from './field-label'
import { FieldNotes } from './field-notes'

export interface RadioGroupProps<V extends string> extends FieldProps {
  readonly value: V | null
  readonly onChange: (value: V) => void
  readonly choices: readonly Choice<V>[]
  /** `plain`: large bordered lines for the questions that decide; `compact`: small circles. */
  readonly look?: 'plain' | 'compact'
  readonly isInRow?: boolean
  /** The first radio, so that an error summary can lead here. */
  readonly inputRef?: Ref<HTMLInputElement | null>
}

/** One choice among a few, all visible, each with what follows from it. */
export function RadioGroup<V extends string>(props: RadioGroupProps<V>) {
  const {
    label,
    help,
    error,
    isLabelHidden,
    choices,
    value,
    onChange,
    look = 'plain',
    isInRow,
    ...rest
  } = props
  const { inputRef, autoFocus, ...groupProps } = rest
  return (
    <AriaRadioGroup
      {...groupProps}
      className={classNames(styles.group, look === 'plain' && styles.plain, isInRow && styles.inRow)}
      orientation={isInRow ? 'horizontal' : 'vertical'}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      value={value}
      onChange={(chosen) => {
        const choice = choices.find((candidate) => candidate.value === chosen)
        if (choice) onChange(choice.value)
      }}
    >
      <FieldLabel elementType="span" label={label} isRequired={props.isRequired} isHidden={isLabelHidden} />
      <div className={styles.options}>
        {choices.map((choice, index) => (
          <Radio
            key={choice.value}
            value={choice.value}
            isDisabled={choice.isDisabled}
            className={styles.choice ?? ''}
            inputRef={index === 0 ? inputRef : undefined}
            autoFocus={index === 0 ? autoFocus : undefined}
          >
            <span className={classNames(styles.mark, styles.round)} />
            <span className={styles.words}>{choice.label}</span>
            {choice.description ? <span className={styles.description}>{choice.description}</span> : null}
          </Radio>
        ))}
      </div>
      <FieldNotes help={help} error={error} />
    </AriaRadioGroup>
  )
}

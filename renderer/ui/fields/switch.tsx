import type { Ref } from 'react'
import { Switch as AriaSwitch } from 'react-aria-components'
import { classNames } from '#renderer/ui/class-names'
import styles from './choice.module.css'

export interface SwitchProps {
  readonly label: string
  readonly description?: string
  readonly value: boolean
  readonly onChange: (value: boolean) => void
  readonly isDisabled?: boolean
  readonly name?: string
  readonly onBlur?: () => void
  readonly inputRef?: Ref<HTMLInputElement | null>
}

/** A setting that takes effect at once. */
export function Switch({ label, description, value, ...rest }: SwitchProps) {
  return (
    <AriaSwitch {...rest} className={classNames(styles.choice, styles.switch)} isSelected={value}>
      <span className={styles.track} />
      <span className={styles.words}>{label}</span>
      {description ? <span className={styles.description}>{description}</span> : null}
    </AriaSwitch>
  )
}

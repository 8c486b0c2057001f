import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { classNames } from '#renderer/ui/class-names'
import type { Permission } from '#shared/api/channel'
import { useAllowed } from './allowed'
import styles from './button.module.css'

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger'

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly kind?: ButtonKind
  readonly icon?: ReactNode
  /** Keys shown at the right of the words; the shortcut itself is registered elsewhere. */
  readonly keys?: ReactNode
  readonly isSmall?: boolean
  /** What the person must be allowed to do; a door that is shut is not shown. */
  readonly needs?: Permission
  readonly children?: ReactNode
  readonly className?: string
  readonly ref?: Ref<HTMLButtonElement>
}

/** A button whose words are a verb. Without words it needs an `aria-label` and becomes square. */
export function Button({
  kind = 'secondary',
  icon,
  keys,
  isSmall,
  needs,
  children,
  className,
  ...rest
}: ButtonProps) {
  const isAllowed = useAllowed()
  if (!isAllowed(needs)) return null
  return (
    <AriaButton
      {...rest}
      className={classNames(
        styles.button,
        styles[kind],
        isSmall && styles.small,
        !children && styles.square,
        className,
      )}
    >
      {icon ? <span className={styles.icon}>{icon}</span> : null}
      {children ? <span className={styles.words}>{children}</span> : null}
      {keys}
    </AriaButton>
  )
}

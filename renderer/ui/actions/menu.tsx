import type { ReactNode } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components'
import { classNames } from '#renderer/ui/class-names'
import { KeyHint } from './key-hint'
import styles from './menu.module.css'

export type MenuEntry =
  | {
      readonly id: string
      readonly label: string
      readonly icon?: ReactNode
      readonly keys?: readonly string[]
      readonly isDanger?: boolean
      readonly isDisabled?: boolean
      readonly onAction: () => void
    }
  | { readonly id: string; readonly separator: true }

export interface MenuProps {
  /** The button that opens the menu: a `Button` of this kit. */
  readonly trigger: ReactNode
  readonly label: string
  readonly entries: readonly MenuEntry[]
}

/** A button with a list of actions. */
export function Menu({ trigger, label, entries }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles.popover} placement="bottom start" offset={4}>
        <AriaMenu className={styles.menu} aria-label={label}>
          {entries.map((entry) =>
            'separator' in entry ? (
              <Separator key={entry.id} className={styles.separator} />
            ) : (
              <MenuItem
                key={entry.id}
                id={entry.id}
                textValue={entry.label}
                className={classNames(styles.item, entry.isDanger && styles.danger)}
                isDisabled={entry.isDisabled}
                onAction={entry.onAction}
              >
                <span className={styles.icon}>{entry.icon}</span>
                <span className={styles.words}>{entry.label}</span>
                {entry.keys ? <KeyHint keys={entry.keys} /> : null}
              </MenuItem>
            ),
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

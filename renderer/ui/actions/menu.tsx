import type { ReactNode } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components'
import { classNames } from '#renderer/ui/class-names'
import type { Permission } from '#shared/api/channel'
import { useAllowed } from './allowed'
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
      /** What the person must be allowed to do; a door that is shut is not shown. */
      readonly needs?: Permission
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
export function Menu({ trigger, label, entries: all }: MenuProps) {
  const isAllowed = useAllowed()
  const entries = withoutLooseLines(all.filter((entry) => 'separator' in entry || isAllowed(entry.needs)))
  if (entries.length === 0) return null
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

/** No line at either end, nor two in a row: what stood between may be gone. */
function withoutLooseLines(entries: readonly MenuEntry[]): readonly MenuEntry[] {
  return entries.filter((entry, index) => {
    if (!('separator' in entry)) return true
    const next = entries[index + 1]
    return index > 0 && next !== undefined && !('separator' in next)
  })
}

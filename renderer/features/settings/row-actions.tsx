import { ArrowDown, ArrowUp, Pencil } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import styles from './settings.module.css'

export interface RowActionsProps {
  /** Of what the row is about, for the accessible names. */
  readonly name: string
  readonly isActive: boolean
  readonly isPending: boolean
  readonly onChange: () => void
  readonly onToggle: () => void
  /** For rows with an order of their own: null at the end of the way, left out without an order. */
  readonly onMoveUp?: (() => void) | null
  readonly onMoveDown?: (() => void) | null
}

/** What can be done with a row: change it, or take it out of use and back. Nothing is deleted. */
export function RowActions(props: RowActionsProps) {
  const { name, isActive, isPending, onChange, onToggle, onMoveUp, onMoveDown } = props
  const { t } = useTranslation('settings')
  return (
    <span className={styles.actions}>
      {onMoveUp === undefined ? null : (
        <Button
          kind="quiet"
          isSmall
          icon={<ArrowUp />}
          // Not disabled while a move is saved: the focus would be lost, and several steps are made in a row.
          isDisabled={onMoveUp === null}
          aria-label={t('row.moveUpNamed', { name })}
          onPress={() => onMoveUp?.()}
        />
      )}
      {onMoveDown === undefined ? null : (
        <Button
          kind="quiet"
          isSmall
          icon={<ArrowDown />}
          isDisabled={onMoveDown === null}
          aria-label={t('row.moveDownNamed', { name })}
          onPress={() => onMoveDown?.()}
        />
      )}
      <Button
        kind="quiet"
        isSmall
        isDisabled={isPending}
        aria-label={t(isActive ? 'row.deactivateNamed' : 'row.activateNamed', { name })}
        onPress={onToggle}
      >
        {t(isActive ? 'row.deactivate' : 'row.activate')}
      </Button>
      <Button
        kind="quiet"
        isSmall
        icon={<Pencil />}
        aria-label={t('row.changeNamed', { name })}
        onPress={onChange}
      />
    </span>
  )
}

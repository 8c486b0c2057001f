import { Pencil } from 'lucide-react'
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
}

/** What can be done with a row: change it, or take it out of use and back. Nothing is deleted. */
export function RowActions({ name, isActive, isPending, onChange, onToggle }: RowActionsProps) {
  const { t } = useTranslation('settings')
  return (
    <span className={styles.actions}>
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

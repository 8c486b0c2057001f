import { Label } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { classNames } from '#renderer/ui/class-names'
import styles from './field.module.css'

export interface FieldLabelProps {
  readonly label: string
  readonly isRequired?: boolean
  readonly isHidden?: boolean
  /** For a group whose own element carries the name. */
  readonly elementType?: 'label' | 'span'
}

/** The label above a field; a mandatory field says so in words. */
export function FieldLabel({ label, isRequired, isHidden, elementType }: FieldLabelProps) {
  const { t } = useTranslation('ui')
  return (
    <Label elementType={elementType} className={classNames(styles.label, isHidden && styles.hidden)}>
      {label}
      {isRequired ? <span className={styles.required}> {t('field.required')}</span> : null}
    </Label>
  )
}

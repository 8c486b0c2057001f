import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '#renderer/ui/overlays/confirm-dialog'
import { useFieldLabel } from '../fields/field-label'
import styles from '../intake-form.module.css'

export interface LostFieldsDialogProps {
  /** Dotted paths of what was typed and will not be kept; empty closes the dialog. */
  readonly fields: readonly string[]
  readonly isIdea: boolean
  readonly isPending: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** Before a remark or an idea is recorded: what was typed and has no place in it. */
export function LostFieldsDialog(props: LostFieldsDialogProps) {
  const { fields, isIdea } = props
  const { t } = useTranslation('intake')
  const label = useFieldLabel()
  const kind = isIdea ? 'suggestion' : 'remark'
  return (
    <ConfirmDialog
      isOpen={fields.length > 0}
      title={t(`lost.${kind}.title`)}
      confirmLabel={t(`lost.${kind}.confirm`)}
      isPending={props.isPending}
      onConfirm={props.onConfirm}
      onClose={props.onClose}
    >
      <p>{t(`lost.${kind}.why`)}</p>
      <p>{t('lost.fields')}</p>
      <ul className={styles.lost}>
        {fields.map((path) => (
          <li key={path}>{label(path)}</li>
        ))}
      </ul>
    </ConfirmDialog>
  )
}

import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import { Dialog } from './dialog'

export interface ConfirmDialogProps {
  readonly isOpen: boolean
  readonly title: string
  readonly children?: ReactNode
  /** A verb: "Annuler l'inscription", never "OK". */
  readonly confirmLabel: string
  readonly isDanger?: boolean
  readonly isPending?: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** Asks before something that cannot be undone. The focus starts on the way back. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { t } = useTranslation('ui')
  return (
    <Dialog
      isOpen={props.isOpen}
      onClose={props.onClose}
      title={props.title}
      size="small"
      role="alertdialog"
      actions={
        <>
          <Button autoFocus onPress={props.onClose}>
            {t('confirm.back')}
          </Button>
          <Button
            kind={props.isDanger ? 'danger' : 'primary'}
            isPending={props.isPending}
            onPress={props.onConfirm}
          >
            {props.confirmLabel}
          </Button>
        </>
      }
    >
      {props.children}
    </Dialog>
  )
}

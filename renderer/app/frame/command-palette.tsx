import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import styles from './command-palette.module.css'
import { PaletteContent } from './palette-content'

export interface CommandPaletteProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onShortcuts: () => void
}

/** One field for everything: cases by number, name, phone or words, and the commands of the program. */
export function CommandPalette({ isOpen, onClose, onShortcuts }: CommandPaletteProps) {
  const { t } = useTranslation('app')
  return (
    <ModalOverlay
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      className={styles.scrim ?? ''}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog aria-label={t('palette.label')} className={styles.dialog}>
          <PaletteContent onClose={onClose} onShortcuts={onShortcuts} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

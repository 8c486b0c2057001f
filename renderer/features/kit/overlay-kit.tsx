import { Archive, Copy, Pencil } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#renderer/ui/actions/button'
import { Menu } from '#renderer/ui/actions/menu'
import { announce } from '#renderer/ui/feedback/live-region'
import { showToast } from '#renderer/ui/feedback/toast'
import { Block } from '#renderer/ui/layout/block'
import { SplitPane } from '#renderer/ui/layout/split-pane'
import { ConfirmDialog } from '#renderer/ui/overlays/confirm-dialog'
import { Dialog } from '#renderer/ui/overlays/dialog'
import { Disclosure } from '#renderer/ui/overlays/disclosure'
import { Tooltip } from '#renderer/ui/overlays/tooltip'
import styles from './kit.module.css'

export function OverlayKit() {
  const [opened, setOpened] = useState<'dialog' | 'confirm' | null>(null)
  const close = () => setOpened(null)
  return (
    <>
      <Block title="Fenêtres, menu, messages">
        <div className={styles.row}>
          <Button onPress={() => setOpened('dialog')}>Requalifier</Button>
          <Button kind="danger" onPress={() => setOpened('confirm')}>
            Annuler l’inscription
          </Button>
          <Menu
            label="Autres actions"
            trigger={<Button>Autres actions</Button>}
            entries={[
              { id: 'edit', label: 'Modifier', icon: <Pencil />, keys: ['E'], onAction: () => undefined },
              { id: 'copy', label: 'Copier le numéro', icon: <Copy />, onAction: () => undefined },
              { id: 'line', separator: true },
              {
                id: 'cancel',
                label: 'Annuler l’entrée',
                icon: <Archive />,
                isDanger: true,
                onAction: () => undefined,
              },
              { id: 'off', label: 'Non disponible', isDisabled: true, onAction: () => undefined },
            ]}
          />
          <Tooltip text="Imprimer la fiche en PDF">
            <Button kind="quiet">Avec une bulle</Button>
          </Tooltip>
          <Button onPress={() => showToast({ text: 'R-2026-0012 enregistrée' })}>Message</Button>
          <Button
            onPress={() =>
              showToast({
                text: 'Le rapport n’a pas été enregistré',
                detail: 'Le dossier est en lecture seule.',
                tone: 'late',
              })
            }
          >
            Message d’échec
          </Button>
          <Button onPress={() => announce('Trois réclamations trouvées')}>Dire à voix haute</Button>
        </div>
      </Block>
      <Block title="Plis">
        <div>
          <Disclosure isFramed title="Suites données" summary="3 champs remplis" isDefaultExpanded>
            Les champs restent en place : rien de ce qui est écrit ne se perd.
          </Disclosure>
          <Disclosure isFramed title="Prévention" summary="vide">
            Contenu
          </Disclosure>
        </div>
      </Block>
      <Block title="Deux volets">
        <div className={styles.split}>
          <SplitPane
            name="kit"
            sideLabel="Aperçu"
            initialWidth={320}
            main={<p className={styles.pane}>La liste</p>}
            side={<p className={styles.pane}>L’aperçu ; la limite se déplace à la souris et aux flèches.</p>}
          />
        </div>
      </Block>
      <Dialog
        isOpen={opened === 'dialog'}
        onClose={close}
        title="Requalifier en remarque"
        actions={
          <>
            <Button onPress={close}>Revenir</Button>
            <Button kind="primary" onPress={close}>
              Requalifier
            </Button>
          </>
        }
      >
        <p>La réclamation garde son numéro, sans coordonnées. La remarque reçoit le sien.</p>
      </Dialog>
      <ConfirmDialog
        isOpen={opened === 'confirm'}
        onClose={close}
        onConfirm={close}
        title="Annuler R-2026-0012"
        confirmLabel="Annuler la réclamation"
        isDanger
      >
        <p>Le numéro reste au registre, marqué « annulée ».</p>
      </ConfirmDialog>
    </>
  )
}

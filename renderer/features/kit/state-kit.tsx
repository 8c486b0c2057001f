import { Inbox, Plus, Printer, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#renderer/ui/actions/button'
import { KeyHint } from '#renderer/ui/actions/key-hint'
import { EmptyState } from '#renderer/ui/feedback/empty-state'
import { Notice } from '#renderer/ui/feedback/notice'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { StatusBadge } from '#renderer/ui/feedback/status-badge'
import { Block } from '#renderer/ui/layout/block'
import { Chip } from '#renderer/ui/layout/chip'
import { FilterChip } from '#renderer/ui/layout/filter-chip'
import styles from './kit.module.css'

const tokens = [
  'ground',
  'surface',
  'raised',
  'hover',
  'selected',
  'line',
  'control',
  'ink',
  'ink-2',
  'accent',
  'late',
  'soon',
  'done',
  'remark',
  'remark-ground',
] as const

const statuses = [
  { value: 'RECEIVED', label: 'Reçue' },
  { value: 'ACKNOWLEDGED', label: 'Réception accusée' },
  { value: 'ANSWERED', label: 'Réponse donnée' },
  { value: 'CLOSED', label: 'Clôturée' },
] as const

type Status = (typeof statuses)[number]['value']

export function StateKit() {
  const [chosen, setChosen] = useState<readonly Status[]>(['RECEIVED', 'ACKNOWLEDGED'])
  const [none, setNone] = useState<readonly Status[]>([])
  return (
    <>
      <Block title="Boutons">
        <div className={styles.row}>
          <Button kind="primary" icon={<Plus />}>
            Enregistrer
          </Button>
          <Button kind="primary" keys={<KeyHint keys={['Ctrl', 'Entrée']} isOnAccent />}>
            Enregistrer
          </Button>
          <Button icon={<Printer />}>Imprimer la fiche</Button>
          <Button kind="quiet">Modifier</Button>
          <Button kind="danger" icon={<Trash2 />}>
            Annuler la réclamation
          </Button>
          <Button isSmall>Petit</Button>
          <Button kind="quiet" icon={<Printer />} aria-label="Imprimer" />
        </div>
        <div className={styles.row}>
          <Button kind="primary" isDisabled>
            Enregistrer
          </Button>
          <Button isDisabled>Imprimer la fiche</Button>
          <Button kind="quiet" isDisabled>
            Modifier
          </Button>
          <Button kind="danger" isDisabled>
            Annuler la réclamation
          </Button>
          <KeyHint keys={['Ctrl', 'K']} />
        </div>
      </Block>
      <Block title="États d’une entrée">
        <div className={styles.row}>
          <StatusBadge tone="late" label="2 jours de retard" />
          <StatusBadge tone="soon" label="À répondre demain" />
          <StatusBadge tone="active" label="Réception accusée" />
          <StatusBadge tone="waiting" label="En attente du client" />
          <StatusBadge tone="draft" label="À formaliser" />
          <StatusBadge tone="done" label="Clôturée" />
          <StatusBadge tone="remark" label="Remarque" />
          <StatusBadge tone="void" label="Annulée" />
        </div>
        <div className={styles.row}>
          <StatusBadge isPlain tone="late" label="2 jours de retard" />
          <StatusBadge isPlain tone="soon" label="À répondre demain" />
          <StatusBadge isPlain tone="done" label="Clôturée" />
        </div>
      </Block>
      <Block title="Filtres">
        <div className={styles.row}>
          <Chip label="2026">2026</Chip>
          <Chip label="Site du Port" onRemove={() => undefined}>
            Site du Port
          </Chip>
          <FilterChip label="Statut" choices={statuses} values={chosen} onChange={setChosen} isMultiple />
          <FilterChip label="Canal" choices={statuses} values={none} onChange={setNone} />
        </div>
      </Block>
      <Block title="Annonces">
        <div className={styles.column}>
          <Notice title="Cette entrée sera une réclamation">Un nom, un moyen de répondre et un écrit.</Notice>
          <Notice tone="soon" title="Répondre avant le jeudi 14 août" />
          <Notice
            tone="late"
            title="Le disque est plein : rien n’a été enregistré"
            actions={<Button isSmall>Réessayer</Button>}
          >
            Libérez de la place, puis réessayez.
          </Notice>
          <Notice tone="done" title="Toutes les réclamations ont reçu leur réponse" />
        </div>
      </Block>
      <Block title="Vide et en attente">
        <EmptyState
          icon={<Inbox />}
          title="Aucune réclamation pour ces filtres"
          actions={<Button isSmall>Retirer « en retard »</Button>}
        >
          12 réclamations apparaissent sans le filtre « en retard ».
        </EmptyState>
        <Skeleton lines={4} />
      </Block>
      <Block title="Couleurs">
        <div className={styles.swatches}>
          {tokens.map((token) => (
            <div key={token} className={styles.swatch}>
              <span className={styles.colour} style={{ background: `var(--${token})` }} />
              {token}
            </div>
          ))}
        </div>
      </Block>
    </>
  )
}

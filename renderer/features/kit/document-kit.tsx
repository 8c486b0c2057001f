import { useState } from 'react'
import { useChannel } from '#renderer/app/use-channel'
import { DocumentPreview } from '#renderer/ui/document/document-preview'
import { Notice } from '#renderer/ui/feedback/notice'
import { RadioGroup } from '#renderer/ui/fields/radio-group'
import { Block } from '#renderer/ui/layout/block'
import styles from './kit.module.css'

const states = [
  { value: 'made', label: 'Prêt' },
  { value: 'making', label: 'En préparation' },
  { value: 'refused', label: 'Refusé' },
  { value: 'unreadable', label: 'Illisible' },
] as const

const unreadable = { fileName: '2026_illisible.pdf', bytes: new Uint8Array([1, 2, 3]), pages: 1 }

/** A document before it is saved, in one state at a time: a page has one preview only. */
export function DocumentKit() {
  const { data } = useChannel('documents.writtenForm', { formLanguage: 'fr' })
  const [state, setState] = useState<(typeof states)[number]['value']>('made')
  const documents = { made: data ?? null, making: null, refused: null, unreadable }
  return (
    <Block title="Aperçu d’un document">
      <RadioGroup
        label="État de l’aperçu"
        look="compact"
        isInRow
        choices={states}
        value={state}
        onChange={setState}
      />
      <div className={styles.document}>
        <DocumentPreview
          document={documents[state]}
          isMaking={state === 'making' || (state === 'made' && !data)}
        >
          {state === 'refused' ? (
            <Notice tone="late" title="Une réclamation a été reçue dans cette période">
              L’état néant certifie qu’il n’y en a eu aucune.
            </Notice>
          ) : null}
        </DocumentPreview>
      </div>
    </Block>
  )
}

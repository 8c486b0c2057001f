import { Page } from '#renderer/ui/layout/page'
import { Tabs } from '#renderer/ui/layout/tabs'
import { DocumentKit } from './document-kit'
import { FormKit } from './form-kit'
import styles from './kit.module.css'
import { ListKit } from './list-kit'
import { OverlayKit } from './overlay-kit'
import { RecordKit } from './record-kit'
import { SampleFields } from './sample-fields'
import { SampleFigures } from './sample-figures'
import { SampleTable } from './sample-table'
import { StateKit } from './state-kit'

/**
 * Every component in every state, for our own eyes and for the tests that photograph it. Hidden from the menu; its
 * sample words are in French only and are no messages of the program.
 */
export function KitScreen() {
  const tabs = [
    { id: 'actions', label: 'Actions et états', content: <StateKit /> },
    { id: 'champs', label: 'Champs', content: <SampleFields /> },
    { id: 'formulaire', label: 'Formulaire', content: <FormKit /> },
    { id: 'fenetres', label: 'Fenêtres et plis', content: <OverlayKit /> },
    { id: 'fiche', label: 'Fiche', content: <RecordKit /> },
    { id: 'liste', label: 'Autour d’une liste', content: <ListKit /> },
    { id: 'tableau', label: 'Tableau', content: <SampleTable /> },
    { id: 'chiffres', label: 'Chiffres', content: <SampleFigures /> },
    { id: 'documents', label: 'Documents', content: <DocumentKit /> },
  ]
  return (
    <Page title="Composants" subtitle="Chaque composant dans chacun de ses états" width="wide">
      <div className={styles.kit}>
        <Tabs label="Familles de composants" tabs={tabs} />
      </div>
    </Page>
  )
}

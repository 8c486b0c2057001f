import { useState } from 'react'
import { Button } from '#renderer/ui/actions/button'
import { MarkedText } from '#renderer/ui/feedback/marked-text'
import { StatusBadge } from '#renderer/ui/feedback/status-badge'
import { SuggestField } from '#renderer/ui/fields/suggest-field'
import { Block } from '#renderer/ui/layout/block'
import { PageViews } from '#renderer/ui/layout/page-views'
import { AddedFilters } from '#renderer/ui/list/added-filters'
import { ColumnMenu } from '#renderer/ui/list/column-menu'
import { ListSearchField } from '#renderer/ui/list/list-search-field'
import { NothingFound } from '#renderer/ui/list/nothing-found'
import { PeriodChip } from '#renderer/ui/list/period-chip'
import type { OpenPeriod } from '#renderer/ui/list/period-of-list'
import { PreviewHint } from '#renderer/ui/list/preview-hint'
import { PreviewPane } from '#renderer/ui/list/preview-pane'
import { PreviewToggle } from '#renderer/ui/list/preview-toggle'
import { ToggleChip } from '#renderer/ui/list/toggle-chip'
import { LongWord } from '#renderer/ui/table/long-word'
import styles from './kit.module.css'

const open: OpenPeriod = {}
const columns = [
  { id: 'number', header: 'Numéro' },
  { id: 'nature', header: 'Nature' },
  { id: 'site', header: 'Site' },
]
const year: OpenPeriod = { from: '2026-01-01', to: '2026-12-31' }

/** What stands around a list: its filters, its search, what it says when nothing is found. */
export function ListKit() {
  const [text, setText] = useState('parking')
  const [place, setPlace] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [period, setPeriod] = useState<OpenPeriod>(year)
  const [shown, setShown] = useState<readonly string[]>(['number', 'nature'])
  return (
    <>
      <Block title="Côtés d’une page">
        <PageViews label="Côtés de l’exemple">
          <a href="#/kit" aria-current="page">
            Préparer
          </a>
          <a href="#/kit">Rapports émis</a>
        </PageViews>
      </Block>
      <Block title="Filtres et recherche">
        <div className={styles.row}>
          <ListSearchField
            label="Chercher dans la liste vide"
            placeholder="Chercher"
            value=""
            onChange={() => undefined}
            onLeave={() => undefined}
          />
          <ListSearchField
            label="Chercher dans la liste"
            placeholder="Chercher"
            value={text}
            onChange={setText}
            onLeave={() => undefined}
          />
          <PeriodChip period={period} today="2026-11-21" onChange={setPeriod} />
          <PeriodChip period={open} today="2026-11-21" onChange={() => undefined} isFixed />
          <ToggleChip label="En retard" isOn onChange={() => undefined} />
          <ToggleChip label="Sans réponse" isOn={false} onChange={() => undefined} />
          <AddedFilters
            filters={[
              {
                id: 'late',
                label: 'En retard de plus d’un mois',
                isSet: false,
                chip: () => (
                  <ToggleChip label="En retard de plus d’un mois" isOn onChange={() => undefined} />
                ),
              },
            ]}
          />
          <ColumnMenu
            columns={columns}
            shown={shown}
            onChange={(next) => setShown(next ?? ['number', 'nature'])}
            onWiden={(_id, by) => by}
          />
          <PreviewToggle isOpen={isOpen} onChange={setOpen} />
        </div>
      </Block>
      <Block title="Mots retrouvés, texte proposé">
        <p>
          <MarkedText
            text="Le parking du port est fermé."
            ranges={[
              { from: 3, to: 10 },
              { from: 14, to: 18 },
            ]}
          />
        </p>
        <div className={styles.column}>
          <SuggestField
            label="Lieu"
            help="Les lieux déjà écrits sont proposés ; tout autre texte est gardé."
            value={place}
            onChange={setPlace}
            suggestions={[{ text: 'Parking du port', hint: '12 fois' }, { text: 'Plage des Dames' }]}
          />
        </div>
      </Block>
      <Block title="Aperçu d’une ligne">
        <div className={styles.previews}>
          <PreviewPane
            number="R-2026-0012"
            title="Élodie Marchand"
            subtitle="Attente · Bureau du Port"
            badge={<StatusBadge tone="late" label="2 jours de retard" />}
            verbatim="J’ai attendu quarante minutes au guichet du port. Personne ne m’a dit combien de temps cela durerait."
            verbatimLanguage="fr"
            shortened="La suite est sur la fiche."
            actions={<Button isSmall>Ouvrir</Button>}
          >
            <p>
              <LongWord>elodie.marchand-le-goff@une-adresse-bien-longue.example.fr</LongWord>
            </p>
          </PreviewPane>
          <PreviewHint />
        </div>
      </Block>
      <Block title="Rien trouvé">
        <NothingFound
          title="Aucune réclamation ne répond à ces filtres"
          filters={[
            { id: 'year', text: '2026', found: '12 réclamations', onDrop: () => undefined },
            { id: 'site', text: 'Site du Port', found: null, onDrop: () => undefined },
          ]}
          onDropAll={() => undefined}
        />
      </Block>
    </>
  )
}

import { useState } from 'react'
import { Checkbox } from '#renderer/ui/fields/checkbox'
import { ComboBox } from '#renderer/ui/fields/combo-box'
import { DateField } from '#renderer/ui/fields/date-field'
import { DateTimeField } from '#renderer/ui/fields/date-time-field'
import { MoneyField } from '#renderer/ui/fields/money-field'
import { NumberField } from '#renderer/ui/fields/number-field'
import { RadioGroup } from '#renderer/ui/fields/radio-group'
import { Select } from '#renderer/ui/fields/select'
import { Switch } from '#renderer/ui/fields/switch'
import { TextArea } from '#renderer/ui/fields/text-area'
import { TextField } from '#renderer/ui/fields/text-field'
import { Block } from '#renderer/ui/layout/block'
import { FieldRow } from '#renderer/ui/layout/field-row'
import styles from './kit.module.css'

const natures = [
  { value: 'ACCUEIL', label: 'Accueil' },
  { value: 'ATTENTE', label: 'Attente' },
  { value: 'INFORMATION_INEXACTE', label: 'Information inexacte', description: 'fréquente' },
  { value: 'PRESTATAIRE', label: 'Prestataire' },
  { value: 'RESERVATION', label: 'Réservation' },
] as const

const wishes = [
  {
    value: 'CONTACT',
    label: 'Être recontacté',
    description: 'Nous notons les coordonnées et nous répondons avant une date.',
  },
  {
    value: 'ANONYMOUS',
    label: 'Rester anonyme',
    description: 'Aucune identité n’est conservée ; il n’y aura pas de réponse.',
  },
] as const

export function SampleFields() {
  const [name, setName] = useState('Élodie Marchand')
  const [words, setWords] = useState('')
  const [nature, setNature] = useState<(typeof natures)[number]['value'] | null>('ATTENTE')
  const [found, setFound] = useState<(typeof natures)[number]['value'] | null>(null)
  const [wish, setWish] = useState<(typeof wishes)[number]['value'] | null>('CONTACT')
  const [day, setDay] = useState<string | null>('2026-11-18')
  const [instant, setInstant] = useState<string | null>('2026-11-21T09:05:00.000Z')
  const [minutes, setMinutes] = useState<number | null>(25)
  const [amount, setAmount] = useState<number | null>(123450)
  const [isSafety, setSafety] = useState(true)
  const [isPaused, setPaused] = useState(false)
  return (
    <div className={styles.column}>
      <Block title="Texte">
        <TextField
          label="Nom"
          value={name}
          onChange={setName}
          isRequired
          help="Tel que la personne se présente."
        />
        <TextField
          label="Courriel"
          value="elodie@"
          onChange={setName}
          type="email"
          error="Cette adresse électronique n’est pas valable."
        />
        <FieldRow>
          <TextField label="Numéro" value="R-2026-0012" onChange={setName} isReadOnly />
          <TextField label="Organisme" value="" onChange={setName} isDisabled />
        </FieldRow>
        <TextArea
          label="Propos de la personne"
          value={words}
          onChange={setWords}
          isRequired
          help="Ses mots à elle : des faits, sans jugement, sans détail de santé inutile."
          placeholder="Par exemple : j’ai attendu quarante minutes…"
        />
      </Block>
      <Block title="Choix">
        <RadioGroup label="La personne souhaite" choices={wishes} value={wish} onChange={setWish} isInRow />
        <RadioGroup
          label="Recueillie par écrit"
          look="compact"
          isInRow
          choices={[
            { value: 'yes', label: 'Oui' },
            { value: 'no', label: 'Non' },
          ]}
          value={null}
          onChange={() => undefined}
          error="Cette information est obligatoire."
        />
        <FieldRow>
          <Select label="Nature" choices={natures} value={nature} onChange={setNature} isRequired />
          <ComboBox label="Nature (à chercher)" choices={natures} value={found} onChange={setFound} />
        </FieldRow>
        <FieldRow>
          <Select
            label="Site"
            choices={natures}
            value={null}
            onChange={setNature}
            error="Cette information est obligatoire."
          />
          <Select label="Canal" choices={natures} value={null} onChange={setNature} isDisabled />
        </FieldRow>
        <div>
          <Checkbox
            label="Sécurité en jeu"
            description="Passe devant tout le reste."
            value={isSafety}
            onChange={setSafety}
          />
          <Checkbox label="Une partie de la liste" value={false} isIndeterminate onChange={setSafety} />
          <Checkbox label="Non disponible" value={false} isDisabled onChange={setSafety} />
          <Switch
            label="Mode discret"
            description="Masque les noms dans les listes."
            value={isPaused}
            onChange={setPaused}
          />
          <Switch label="Suivre le système" value={true} onChange={setPaused} />
        </div>
      </Block>
      <Block title="Dates et nombres">
        <FieldRow>
          <DateField
            label="Date des faits"
            value={day}
            onChange={setDay}
            help="Écrivez « hier », 18/11 ou 18/11/2026."
          />
          <DateTimeField
            label="Reçue le"
            value={instant}
            onChange={setInstant}
            timeZone="Europe/Paris"
            hasNowButton
            isRequired
          />
        </FieldRow>
        <FieldRow>
          <DateField
            label="Promise pour"
            value="31/02/2026"
            onChange={setDay}
            error="Date illisible. Écrivez-la JJ/MM/AAAA."
          />
          <DateField label="Faite le" value={null} onChange={setDay} isDisabled />
        </FieldRow>
        <FieldRow>
          <NumberField
            label="Temps passé"
            value={minutes}
            onChange={setMinutes}
            unit="minutes"
            minValue={0}
          />
          <MoneyField label="Montant" value={amount} onChange={setAmount} />
        </FieldRow>
      </Block>
      <Block title="Au guichet" description="Cibles de 44 px">
        <div data-density="counter" className={styles.column}>
          <FieldRow>
            <TextField label="Nom" value={name} onChange={setName} />
            <Select label="Nature" choices={natures} value={nature} onChange={setNature} />
          </FieldRow>
        </div>
      </Block>
    </div>
  )
}

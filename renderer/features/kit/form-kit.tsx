import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { useLanguage } from '#renderer/app/use-language'
import { Button } from '#renderer/ui/actions/button'
import { KeyHint } from '#renderer/ui/actions/key-hint'
import { showToast } from '#renderer/ui/feedback/toast'
import { CheckboxControl } from '#renderer/ui/form/checkbox-control'
import { ComboBoxControl } from '#renderer/ui/form/combo-box-control'
import { DateFieldControl } from '#renderer/ui/form/date-field-control'
import { DateTimeFieldControl } from '#renderer/ui/form/date-time-field-control'
import { FormErrorSummary } from '#renderer/ui/form/form-error-summary'
import { MoneyFieldControl } from '#renderer/ui/form/money-field-control'
import { NumberFieldControl } from '#renderer/ui/form/number-field-control'
import { RadioGroupControl } from '#renderer/ui/form/radio-group-control'
import { schemaResolver } from '#renderer/ui/form/schema-resolver'
import { SelectControl } from '#renderer/ui/form/select-control'
import { SuggestFieldControl } from '#renderer/ui/form/suggest-field-control'
import { SwitchControl } from '#renderer/ui/form/switch-control'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { YesNoControl } from '#renderer/ui/form/yes-no-control'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { day, instant, requiredText } from '#shared/api/fields'
import styles from './kit.module.css'

const schema = z.strictObject({
  complainant: z.strictObject({ name: requiredText(200) }),
  nature: z.enum(['ACCUEIL', 'ATTENTE']),
  receivedAt: instant,
  occurredOn: day.nullable(),
  verbatim: requiredText(30_000),
  satisfied: z.boolean().nullable(),
  isUrgent: z.boolean(),
  handler: z.enum(['YANN', 'CLAIRE']),
  place: requiredText(200),
  minutes: z.int().nullable(),
  amount: z.int().nullable(),
  answer: z.enum(['WRITTEN', 'ORAL']),
  isSafety: z.boolean(),
})

const labels: Record<string, string> = {
  'complainant.name': 'Nom',
  nature: 'Nature',
  receivedAt: 'Reçue le',
  occurredOn: 'Date des faits',
  verbatim: 'Propos de la personne',
  handler: 'Traitée par',
  place: 'Lieu des faits',
  answer: 'Réponse attendue',
}

// A form starts with choices not made; the schema refuses them in words.
interface Draft {
  complainant: { name: string }
  nature: 'ACCUEIL' | 'ATTENTE' | null
  receivedAt: string | null
  occurredOn: string | null
  verbatim: string
  satisfied: boolean | null
  isUrgent: boolean
  handler: 'YANN' | 'CLAIRE' | null
  place: string
  minutes: number | null
  amount: number | null
  answer: 'WRITTEN' | 'ORAL' | null
  isSafety: boolean
}

export function FormKit() {
  const { language } = useLanguage()
  const form = useForm<Draft, unknown, z.output<typeof schema>>({
    resolver: schemaResolver(schema, language),
    defaultValues: {
      complainant: { name: '' },
      nature: null,
      receivedAt: null,
      occurredOn: null,
      verbatim: '',
      satisfied: null,
      isUrgent: false,
      handler: null,
      place: '',
      minutes: null,
      amount: null,
      answer: null,
      isSafety: false,
    },
  })
  const { control } = form
  return (
    <form
      noValidate
      className={styles.column}
      aria-label="Exemple de formulaire"
      onSubmit={form.handleSubmit((entry) =>
        showToast({
          text: `Enregistrée : ${entry.complainant.name}`,
          action: { label: 'Ouvrir', onAction: () => undefined },
        }),
      )}
    >
      <FormErrorSummary control={control} onGoTo={(path) => goTo(path)} labelOf={(path) => labels[path]} />
      <FieldRow>
        <TextFieldControl control={control} name="complainant.name" label="Nom" isRequired />
        <SelectControl
          control={control}
          name="nature"
          label="Nature"
          isRequired
          choices={[
            { value: 'ACCUEIL', label: 'Accueil' },
            { value: 'ATTENTE', label: 'Attente' },
          ]}
        />
      </FieldRow>
      <FieldRow>
        <DateTimeFieldControl
          control={control}
          name="receivedAt"
          label="Reçue le"
          timeZone="Europe/Paris"
          isRequired
          hasNowButton
        />
        <DateFieldControl control={control} name="occurredOn" label="Date des faits" />
      </FieldRow>
      <TextAreaControl control={control} name="verbatim" label="Propos de la personne" isRequired />
      <FieldRow>
        <ComboBoxControl
          control={control}
          name="handler"
          label="Traitée par"
          isRequired
          choices={[
            { value: 'YANN', label: 'Yann Le Goff' },
            { value: 'CLAIRE', label: 'Claire Morvan' },
          ]}
        />
        <SuggestFieldControl
          control={control}
          name="place"
          label="Lieu des faits"
          isRequired
          suggestions={[{ text: 'Parking du port' }]}
        />
      </FieldRow>
      <FieldRow>
        <NumberFieldControl
          control={control}
          name="minutes"
          label="Temps passé"
          unit="minutes"
          minValue={0}
        />
        <MoneyFieldControl control={control} name="amount" label="Montant" />
      </FieldRow>
      <RadioGroupControl
        control={control}
        name="answer"
        label="Réponse attendue"
        isInRow
        choices={[
          { value: 'WRITTEN', label: 'Par écrit' },
          { value: 'ORAL', label: 'De vive voix' },
        ]}
      />
      <CheckboxControl control={control} name="isSafety" label="Sécurité en jeu" />
      <SwitchControl control={control} name="isUrgent" label="Urgente" />
      <YesNoControl control={control} name="satisfied" label="Satisfaite de la réponse" />
      <div className={styles.row}>
        <Button type="submit" kind="primary" keys={<KeyHint keys={['Ctrl', 'Entrée']} isOnAccent />}>
          Enregistrer
        </Button>
        <Button onPress={() => form.reset()}>Tout effacer</Button>
      </div>
    </form>
  )

  function goTo(path: string) {
    const field = Object.keys(labels).find((name) => name === path)
    if (field) form.setFocus(field as keyof Draft)
  }
}

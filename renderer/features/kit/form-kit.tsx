import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { useLanguage } from '#renderer/app/use-language'
import { Button } from '#renderer/ui/actions/button'
import { KeyHint } from '#renderer/ui/actions/key-hint'
import { showToast } from '#renderer/ui/feedback/toast'
import { DateFieldControl } from '#renderer/ui/form/date-field-control'
import { DateTimeFieldControl } from '#renderer/ui/form/date-time-field-control'
import { FormErrorSummary } from '#renderer/ui/form/form-error-summary'
import { schemaResolver } from '#renderer/ui/form/schema-resolver'
import { SelectControl } from '#renderer/ui/form/select-control'
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
})

const labels: Record<string, string> = {
  'complainant.name': 'Nom',
  nature: 'Nature',
  receivedAt: 'Reçue le',
  occurredOn: 'Date des faits',
  verbatim: 'Propos de la personne',
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

import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { SaveError } from '#renderer/app/conflict/save-error'
import { useSession } from '#renderer/app/session'
import { useShortcuts } from '#renderer/app/use-shortcuts'
import { FormErrorSummary } from '#renderer/ui/form/form-error-summary'
import { schemaResolver } from '#renderer/ui/form/schema-resolver'
import { Block } from '#renderer/ui/layout/block'
import { type Settings, settingsSchema } from '#shared/settings/settings'
import { SaveBar } from '../save-bar'
import styles from '../settings.module.css'
import { useFormDraft } from '../use-form-draft'
import { useSaveSettings } from '../use-save-settings'
import { PrefixControl } from './prefix-control'

const schema = z.strictObject({ numberPrefixes: settingsSchema.shape.numberPrefixes })
const kinds = ['complaint', 'remark', 'suggestion', 'difficulty', 'hazard'] as const
const paths = kinds.map((kind) => `numberPrefixes.${kind}` as const)
const toValues = ({ numberPrefixes }: Settings) => ({ numberPrefixes })
const trainingKinds: readonly string[] = ['difficulty', 'hazard']

/** The letters before the year in a number, by kind of entry. */
export function NumberingPart() {
  const { t } = useTranslation(['settings', 'enums'])
  const { register, language } = useSession()
  const form = useForm<z.input<typeof schema>, unknown, z.output<typeof schema>>({
    resolver: schemaResolver(schema, language),
    defaultValues: toValues(register.settings),
  })
  const { isDirty, errors } = form.formState
  const draft = useFormDraft('numbering', form, paths)
  const { save, isPending, error, versions, goOn, discard } = useSaveSettings(form, toValues, draft.forget)
  const submit = form.handleSubmit((values) => save(values))
  useShortcuts({ 'Ctrl+Enter': () => void submit() })
  const isTraining = register.settings.profile === 'TRAINING_ORGANISATION'
  const shown = kinds.filter((kind) => isTraining || !trainingKinds.includes(kind))
  return (
    <Block title={t('settings:parts.numbering')} description={t('settings:numbering.description')}>
      <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        <FormErrorSummary
          control={form.control}
          onGoTo={(path) => {
            const kind = shown.find((name) => path.endsWith(name)) ?? 'complaint'
            form.setFocus(`numberPrefixes.${kind}`)
          }}
        />
        <SaveError
          error={error}
          hasFieldErrors={Object.keys(errors).length > 0}
          labels={Object.fromEntries(
            kinds.map((kind) => [`numberPrefixes.${kind}`, t(`enums:kind.${kind}`)]),
          )}
          versions={versions}
          onGoOn={goOn}
        />
        {shown.map((kind) => (
          <PrefixControl
            key={kind}
            control={form.control}
            name={`numberPrefixes.${kind}`}
            label={t(`enums:kind.${kind}`)}
          />
        ))}
        <SaveBar isDirty={isDirty} isPending={isPending} onDiscard={discard} />
      </form>
    </Block>
  )
}

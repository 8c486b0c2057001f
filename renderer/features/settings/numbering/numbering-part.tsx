import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useSession } from '#renderer/app/session'
import { useShortcuts } from '#renderer/app/use-shortcuts'
import { FormErrorSummary } from '#renderer/ui/form/form-error-summary'
import { schemaResolver } from '#renderer/ui/form/schema-resolver'
import { Block } from '#renderer/ui/layout/block'
import { settingsSchema } from '#shared/settings/settings'
import { SaveBar } from '../save-bar'
import styles from '../settings.module.css'
import { useLeaveGuard } from '../use-leave-guard'
import { useSaveSettings } from '../use-save-settings'
import { PrefixControl } from './prefix-control'

const schema = z.strictObject({ numberPrefixes: settingsSchema.shape.numberPrefixes })
const kinds = ['complaint', 'remark', 'suggestion', 'difficulty', 'hazard'] as const
const trainingKinds: readonly string[] = ['difficulty', 'hazard']

/** The letters before the year in a number, by kind of entry. */
export function NumberingPart() {
  const { t } = useTranslation(['settings', 'enums'])
  const { register, language } = useSession()
  const form = useForm<z.input<typeof schema>, unknown, z.output<typeof schema>>({
    resolver: schemaResolver(schema, language),
    defaultValues: { numberPrefixes: register.settings.numberPrefixes },
  })
  const save = useSaveSettings(form)
  const { isDirty } = form.formState
  const guard = useLeaveGuard(isDirty)
  const submit = form.handleSubmit((values) => save.mutate(values))
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
        {shown.map((kind) => (
          <PrefixControl
            key={kind}
            control={form.control}
            name={`numberPrefixes.${kind}`}
            label={t(`enums:kind.${kind}`)}
          />
        ))}
        <SaveBar isDirty={isDirty} isPending={save.isPending} />
      </form>
      {guard}
    </Block>
  )
}

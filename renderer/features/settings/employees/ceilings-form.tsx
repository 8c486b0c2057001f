import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { SaveError } from '#renderer/app/conflict/save-error'
import { useSession } from '#renderer/app/session'
import { MoneyFieldControl } from '#renderer/ui/form/money-field-control'
import { schemaResolver } from '#renderer/ui/form/schema-resolver'
import { Block } from '#renderer/ui/layout/block'
import { employeeRoles } from '#shared/employees/employee'
import { compensationCeilingsSchema, type Settings } from '#shared/settings/settings'
import { formatMoney } from '#shared/text/formats'
import { SaveBar } from '../save-bar'
import styles from '../settings.module.css'
import { useFormDraft } from '../use-form-draft'
import { useSaveSettings } from '../use-save-settings'

const schema = z.strictObject({ compensationCeilings: compensationCeilingsSchema })
const paths = employeeRoles.map((role) => `compensationCeilings.${role}` as const)
const toValues = ({ compensationCeilings }: Settings) => ({ compensationCeilings })

/** The most that each role may grant as compensation; empty without a ceiling. */
export function CeilingsForm() {
  const { t } = useTranslation('settings')
  const { register, language } = useSession()
  const form = useForm<z.input<typeof schema>, unknown, z.output<typeof schema>>({
    resolver: schemaResolver(schema, language),
    defaultValues: toValues(register.settings),
  })
  const { isDirty, errors } = form.formState
  const draft = useFormDraft('ceilings', form, paths)
  const { save, isPending, error, versions, goOn, discard } = useSaveSettings(form, toValues, draft.forget)
  const submit = form.handleSubmit((values) => save(values))
  return (
    <Block title={t('ceilings.title')} description={t('ceilings.description')}>
      <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        <SaveError
          error={error}
          hasFieldErrors={Object.keys(errors).length > 0}
          labels={Object.fromEntries(
            employeeRoles.map((role) => [`compensationCeilings.${role}`, t(`employees.roles.${role}`)]),
          )}
          versions={versions}
          onGoOn={goOn}
          textOf={(cents) => formatMoney(Number(cents), language)}
        />
        {employeeRoles.map((role) => (
          <MoneyFieldControl
            key={role}
            control={form.control}
            name={`compensationCeilings.${role}`}
            label={t(`employees.roles.${role}`)}
            help={role === 'FRONT_DESK' ? t('ceilings.help') : undefined}
          />
        ))}
        <SaveBar isDirty={isDirty} isPending={isPending} onDiscard={discard} />
      </form>
    </Block>
  )
}

import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { useShortcuts } from '#renderer/app/use-shortcuts'
import { FormErrorSummary } from '#renderer/ui/form/form-error-summary'
import { schemaResolver } from '#renderer/ui/form/schema-resolver'
import { Block } from '#renderer/ui/layout/block'
import { SaveBar } from '../save-bar'
import styles from '../settings.module.css'
import { useLeaveGuard } from '../use-leave-guard'
import { useSaveSettings } from '../use-save-settings'
import { OrganisationFields } from './organisation-fields'
import {
  type OrganisationFormInput,
  type OrganisationFormOutput,
  organisationFormSchema,
} from './organisation-schema'

const paths = ['name', 'siret', 'declarationNumber', 'address', 'email', 'phone'] as const

/** Who keeps the register: printed on every document. */
export function OrganisationPart() {
  const { t } = useTranslation('settings')
  const { register, language } = useSession()
  const form = useForm<OrganisationFormInput, unknown, OrganisationFormOutput>({
    resolver: schemaResolver(organisationFormSchema, language),
    defaultValues: { organisation: register.settings.organisation },
  })
  const save = useSaveSettings(form)
  const { isDirty, errors } = form.formState
  const guard = useLeaveGuard(isDirty)
  const submit = form.handleSubmit((values) => save.mutate(values))
  useShortcuts({ 'Ctrl+Enter': () => void submit() })
  return (
    <Block title={t('parts.organisation')} description={t('organisation.description')}>
      <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        <FormErrorSummary
          control={form.control}
          onGoTo={(path) => {
            const known = paths.find((name) => path === `organisation.${name}`)
            if (known) form.setFocus(`organisation.${known}`)
          }}
        />
        {save.error && Object.keys(errors).length === 0 ? <ErrorNotice error={save.error} /> : null}
        <OrganisationFields control={form.control} />
        <SaveBar isDirty={isDirty} isPending={save.isPending} />
      </form>
      {guard}
    </Block>
  )
}

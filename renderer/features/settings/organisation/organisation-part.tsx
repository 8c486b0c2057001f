import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { SaveError } from '#renderer/app/conflict/save-error'
import { useSession } from '#renderer/app/session'
import { useShortcuts } from '#renderer/app/use-shortcuts'
import { FormErrorSummary } from '#renderer/ui/form/form-error-summary'
import { schemaResolver } from '#renderer/ui/form/schema-resolver'
import { Block } from '#renderer/ui/layout/block'
import type { Settings } from '#shared/settings/settings'
import { LogoBlock } from '../logo/logo-block'
import { SaveBar } from '../save-bar'
import styles from '../settings.module.css'
import { useFormDraft } from '../use-form-draft'
import { useSaveSettings } from '../use-save-settings'
import { OrganisationFields } from './organisation-fields'
import {
  type OrganisationFormInput,
  type OrganisationFormOutput,
  organisationFormSchema,
  organisationLabels,
  organisationPaths,
} from './organisation-schema'

const toValues = ({ organisation }: Settings): OrganisationFormInput => ({ organisation })

/** Who keeps the register: printed at the head of documents, named in letters. */
export function OrganisationPart() {
  const { t } = useTranslation('settings')
  const { register, language } = useSession()
  const form = useForm<OrganisationFormInput, unknown, OrganisationFormOutput>({
    resolver: schemaResolver(organisationFormSchema, language),
    defaultValues: toValues(register.settings),
  })
  const { isDirty, errors } = form.formState
  const draft = useFormDraft('organisation', form, organisationPaths)
  const { save, isPending, error, versions, goOn, discard } = useSaveSettings(form, toValues, draft.forget)
  const submit = form.handleSubmit((values) => save(values))
  useShortcuts({ 'Ctrl+Enter': () => void submit() })
  return (
    <>
      <Block title={t('parts.organisation')} description={t('organisation.description')}>
        <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
          <FormErrorSummary
            control={form.control}
            onGoTo={(path) => {
              const known = organisationPaths.find((name) => name === path)
              if (known) form.setFocus(known)
            }}
          />
          <SaveError
            error={error}
            hasFieldErrors={Object.keys(errors).length > 0}
            labels={Object.fromEntries(organisationPaths.map((path) => [path, t(organisationLabels[path])]))}
            versions={versions}
            onGoOn={goOn}
          />
          <OrganisationFields control={form.control} />
          <SaveBar isDirty={isDirty} isPending={isPending} onDiscard={discard} />
        </form>
      </Block>
      <LogoBlock />
    </>
  )
}

import { useMemo, useState } from 'react'
import { type FieldPath, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { applyFieldErrors } from '#renderer/app/apply-field-errors'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useKeptForm } from '#renderer/app/parts/use-kept-form'
import { useLanguage } from '#renderer/app/use-language'
import { useShortcuts } from '#renderer/app/use-shortcuts'
import { Button } from '#renderer/ui/actions/button'
import { KeyHint } from '#renderer/ui/actions/key-hint'
import { FormErrorSummary } from '#renderer/ui/form/form-error-summary'
import { RadioGroupControl } from '#renderer/ui/form/radio-group-control'
import { schemaResolver } from '#renderer/ui/form/schema-resolver'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { Block } from '#renderer/ui/layout/block'
import type { AppError } from '#shared/api/app-error'
import { EmployeeRows } from './employee-rows'
import { FirstProtection } from './first-protection'
import styles from './first-start.module.css'
import {
  blankEmployee,
  blankSite,
  type CreateRegisterInput,
  createRegisterSchema,
  type FirstStartValues,
  toCreateInput,
} from './first-start-values'
import { likelyZone } from './likely-zone'
import { SiteRows } from './site-rows'
import { useFirstProtection } from './use-first-protection'
import type { FirstRegister, FirstStartWork } from './use-first-register'
import { useProfileChoices } from './use-profile-choices'

export interface FirstStartFormProps {
  readonly work: FirstStartWork
  readonly onCreate: FirstRegister['create']
}

/** The few questions that a register starts with; all of them can be changed later, but for the profile's lists. */
export function FirstStartForm({ work, onCreate }: FirstStartFormProps) {
  const { t } = useTranslation('first-start')
  const { t: app } = useTranslation('app')
  const { language } = useLanguage()
  const profiles = useProfileChoices()
  const [failure, setFailure] = useState<AppError | null>(null)
  const resolver = useMemo(
    () =>
      schemaResolver<FirstStartValues, CreateRegisterInput>(createRegisterSchema, language, toCreateInput),
    [language],
  )
  const form = useForm<FirstStartValues, unknown, CreateRegisterInput>({
    resolver,
    defaultValues: {
      organisation: { name: '' },
      profile: null,
      timeZone: likelyZone(),
      sites: [blankSite],
      employees: [blankEmployee],
    },
  })
  const { control } = form
  const forget = useKeptForm(form, 'firstStart')
  const protection = useFirstProtection()
  const submit = form.handleSubmit(async (input) => {
    setFailure(null)
    const protect = protection.check()
    if (protect === undefined) return
    let isRefused = false
    await onCreate({ input, protect }, (error) => {
      isRefused = true
      if (!applyFieldErrors(error, form)) setFailure(error)
    })
    if (!isRefused) forget()
  })
  useShortcuts({ 'Ctrl+Enter': () => void submit() })
  return (
    <form noValidate aria-label={t('title')} className={styles.form} onSubmit={(event) => void submit(event)}>
      <FormErrorSummary
        control={control}
        // The path comes from this form's own errors.
        onGoTo={(path) => form.setFocus(path as FieldPath<FirstStartValues>)}
        labelOf={(path) =>
          path === 'employees.0.name' ? t('you') : t(`fields.${path.replace(/\.\d+/g, '')}`)
        }
      />
      <div>
        <Block title={t('organisation')}>
          <TextFieldControl
            control={control}
            name="organisation.name"
            label={t('fields.organisation.name')}
            isRequired
            autoFocus
          />
          <RadioGroupControl
            control={control}
            name="profile"
            label={t('fields.profile')}
            choices={profiles}
            isRequired
          />
        </Block>
        <SiteRows control={control} />
        <EmployeeRows control={control} />
        <FirstProtection {...protection} />
      </div>
      <div className={styles.end}>
        {failure ? <ErrorNotice error={failure} /> : null}
        <p className={styles.note}>{t('changeLater')}</p>
        <div>
          <Button
            type="submit"
            kind="primary"
            isPending={work === 'creating'}
            isDisabled={work === 'filling'}
            aria-keyshortcuts="Control+Enter"
            keys={<KeyHint keys={[app('keys.ctrl'), app('keys.enter')]} isOnAccent />}
          >
            {t('open')}
          </Button>
        </div>
      </div>
    </form>
  )
}

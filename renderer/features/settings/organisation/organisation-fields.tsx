import type { Control } from 'react-hook-form'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Notice } from '#renderer/ui/feedback/notice'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { FieldRow } from '#renderer/ui/layout/field-row'
import styles from '../settings.module.css'
import type { OrganisationFormInput, OrganisationFormOutput } from './organisation-schema'

export interface OrganisationFieldsProps {
  readonly control: Control<OrganisationFormInput, unknown, OrganisationFormOutput>
}

/** Name, numbers, contact and mediator of the organisation. */
export function OrganisationFields({ control }: OrganisationFieldsProps) {
  const { t } = useTranslation('settings')
  const { register } = useSession()
  const isTraining = register.settings.profile === 'TRAINING_ORGANISATION'
  const mediator = useWatch({ control, name: 'organisation.mediator' })
  const hasMediator = Boolean(mediator?.name && mediator.address && mediator.website)
  return (
    <>
      <TextFieldControl
        control={control}
        name="organisation.name"
        label={t('organisation.name')}
        isRequired
        maxLength={200}
      />
      <FieldRow>
        <TextFieldControl
          control={control}
          name="organisation.siret"
          label={t('organisation.siret')}
          help={t('organisation.siretHelp')}
        />
        <TextFieldControl
          control={control}
          name="organisation.declarationNumber"
          label={t('organisation.declarationNumber')}
          help={isTraining ? t('organisation.declarationHelp') : undefined}
        />
      </FieldRow>
      <TextAreaControl control={control} name="organisation.address" label={t('organisation.address')} />
      <FieldRow>
        <TextFieldControl
          control={control}
          name="organisation.email"
          type="email"
          label={t('organisation.email')}
        />
        <TextFieldControl
          control={control}
          name="organisation.phone"
          type="tel"
          label={t('organisation.phone')}
        />
      </FieldRow>
      <h3>{t('organisation.service.title')}</h3>
      <p className={styles.quiet}>{t('organisation.service.text')}</p>
      <TextFieldControl
        control={control}
        name="organisation.serviceInCharge.name"
        label={t('organisation.service.name')}
      />
      <TextAreaControl
        control={control}
        name="organisation.serviceInCharge.address"
        label={t('organisation.service.address')}
      />
      <FieldRow>
        <TextFieldControl
          control={control}
          name="organisation.serviceInCharge.email"
          type="email"
          label={t('organisation.service.email')}
        />
        <TextFieldControl
          control={control}
          name="organisation.serviceInCharge.phone"
          type="tel"
          label={t('organisation.service.phone')}
        />
      </FieldRow>
      <h3>{t('organisation.mediator.title')}</h3>
      <p className={styles.quiet}>{t('organisation.mediator.text')}</p>
      {hasMediator ? null : <Notice>{t('organisation.mediator.incomplete')}</Notice>}
      <TextFieldControl
        control={control}
        name="organisation.mediator.name"
        label={t('organisation.mediator.name')}
      />
      <TextAreaControl
        control={control}
        name="organisation.mediator.address"
        label={t('organisation.mediator.address')}
      />
      <TextFieldControl
        control={control}
        name="organisation.mediator.website"
        type="url"
        label={t('organisation.mediator.website')}
      />
    </>
  )
}

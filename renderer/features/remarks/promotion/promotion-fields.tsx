import type { Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { ComboBoxControl } from '#renderer/ui/form/combo-box-control'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { isWritten } from '#shared/intake/intake-rules'
import type { Remark } from '#shared/remarks/remark'
import styles from './promotion-dialog.module.css'
import type { PromotionFormValues } from './promotion-form'
import { WrittenFormControl } from './written-form-control'

export interface PromotionFieldsProps<U> {
  readonly control: Control<PromotionFormValues, unknown, U>
  readonly remark: Remark
}

/** Who can be answered and how, in which form the request is, what it is about. */
export function PromotionFields<U>({ control, remark }: PromotionFieldsProps<U>) {
  const { t } = useTranslation(['remarks', 'fields'])
  const session = useSession()
  const natures = session
    .list('NATURE')
    .map(({ code }) => ({ value: code, label: session.label('NATURE', code) }))
  return (
    <>
      <h3>{t('remarks:promotion.person')}</h3>
      <FieldRow>
        <TextFieldControl
          control={control}
          name="complainant.name"
          label={t('fields:complainant.name')}
          autoFocus
        />
        <TextFieldControl
          control={control}
          name="complainant.organisation"
          label={t('fields:complainant.organisation')}
        />
      </FieldRow>
      <h3>{t('remarks:promotion.means')}</h3>
      <FieldRow>
        <TextFieldControl
          control={control}
          name="complainant.phone"
          type="tel"
          label={t('fields:complainant.phone')}
        />
        <TextFieldControl
          control={control}
          name="complainant.email"
          type="email"
          label={t('fields:complainant.email')}
        />
      </FieldRow>
      <TextFieldControl
        control={control}
        name="complainant.address.street"
        label={t('fields:complainant.address.street')}
      />
      <FieldRow>
        <TextFieldControl
          control={control}
          name="complainant.address.postalCode"
          label={t('fields:complainant.address.postalCode')}
          isShort
        />
        <TextFieldControl
          control={control}
          name="complainant.address.city"
          label={t('fields:complainant.address.city')}
        />
      </FieldRow>
      {isWritten(remark.channel, false) ? (
        <p className={styles.known}>
          {t('remarks:promotion.alreadyWritten', { channel: session.label('CHANNEL', remark.channel) })}
        </p>
      ) : (
        <WrittenFormControl control={control} />
      )}
      <ComboBoxControl control={control} name="nature" label={t('fields:nature')} choices={natures} />
    </>
  )
}

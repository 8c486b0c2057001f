import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { DateFieldControl } from '#renderer/ui/form/date-field-control'
import { NumberFieldControl } from '#renderer/ui/form/number-field-control'
import { SelectControl } from '#renderer/ui/form/select-control'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { customerBaseKinds } from '#shared/customer-bases/customer-base'
import type { BaseFormControl } from './base-schema'
import { SiteControl } from './site-control'

/** The fields of a new base. */
export function BaseFields({ control }: { readonly control: BaseFormControl }) {
  const { t } = useTranslation(['rates', 'enums'])
  const { register } = useSession()
  return (
    <>
      <FieldRow>
        <SelectControl
          control={control}
          name="kind"
          label={t('rates:bases.kind')}
          choices={customerBaseKinds.map((kind) => ({
            value: kind,
            label: t(`enums:customerBaseKind.${kind}`),
          }))}
          isRequired
        />
        {register.sites.length > 1 ? <SiteControl control={control} /> : null}
      </FieldRow>
      <FieldRow>
        <DateFieldControl control={control} name="from" label={t('rates:edit.from')} isRequired />
        <DateFieldControl control={control} name="to" label={t('rates:edit.to')} isRequired />
      </FieldRow>
      <NumberFieldControl
        control={control}
        name="value"
        label={t('rates:bases.value')}
        help={t('rates:edit.valueHelp')}
        minValue={0}
        isRequired
        autoFocus
      />
      <TextFieldControl
        control={control}
        name="source"
        label={t('rates:bases.source')}
        help={t('rates:edit.sourceHelp')}
      />
    </>
  )
}

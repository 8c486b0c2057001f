import { useTranslation } from 'react-i18next'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { Disclosure } from '#renderer/ui/overlays/disclosure'
import { languages, stakeholders } from '#shared/complaints/complaint'
import { useFieldLabel } from '../fields/field-label'
import { OptionalSelectControl } from '../fields/optional-select-control'
import { useEnumChoices } from '../fields/use-enum-choices'
import styles from '../intake-form.module.css'
import type { IntakeControl } from '../intake-values'

export interface PersonDetailsProps {
  readonly control: IntakeControl
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
}

/** What a name and a phone do not say: the postal address, the organisation, the language, on whose behalf. */
export function PersonDetails({ control, isOpen, onOpenChange }: PersonDetailsProps) {
  const { t } = useTranslation('intake')
  return (
    <Disclosure title={t('who.details')} level={3} isExpanded={isOpen} onExpandedChange={onOpenChange}>
      <div className={styles.fields}>{isOpen ? <DetailFields control={control} /> : null}</div>
    </Disclosure>
  )
}

function DetailFields({ control }: { readonly control: IntakeControl }) {
  const label = useFieldLabel()
  const choices = useEnumChoices()
  return (
    <>
      <TextFieldControl
        control={control}
        name="complainant.organisation"
        label={label('complainant.organisation')}
      />
      <TextFieldControl
        control={control}
        name="complainant.address.street"
        label={label('complainant.address.street')}
      />
      <div className={styles.townRow}>
        <TextFieldControl
          control={control}
          name="complainant.address.postalCode"
          label={label('complainant.address.postalCode')}
        />
        <TextFieldControl
          control={control}
          name="complainant.address.city"
          label={label('complainant.address.city')}
        />
        <TextFieldControl
          control={control}
          name="complainant.address.country"
          label={label('complainant.address.country')}
        />
      </div>
      <FieldRow>
        <OptionalSelectControl
          control={control}
          name="complainant.language"
          label={label('complainant.language')}
          choices={choices('language', languages)}
        />
        <OptionalSelectControl
          control={control}
          name="complainant.stakeholder"
          label={label('complainant.stakeholder')}
          choices={choices('stakeholder', stakeholders)}
        />
      </FieldRow>
      <TextFieldControl
        control={control}
        name="complainant.onBehalfOf"
        label={label('complainant.onBehalfOf')}
      />
    </>
  )
}

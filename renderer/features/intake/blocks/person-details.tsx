import { useTranslation } from 'react-i18next'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { Disclosure } from '#renderer/ui/overlays/disclosure'
import { languages, stakeholders } from '#shared/complaints/complaint'
import { OptionalSelectControl } from '../fields/optional-select-control'
import { useEnumChoices } from '../fields/use-enum-choices'
import { useNamed } from '../fields/use-named'
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
  const named = useNamed(control)
  const choices = useEnumChoices()
  return (
    <>
      <TextFieldControl {...named('complainant.organisation')} />
      <TextFieldControl {...named('complainant.address.street')} />
      <div className={styles.townRow}>
        <TextFieldControl {...named('complainant.address.postalCode')} />
        <TextFieldControl {...named('complainant.address.city')} />
        <TextFieldControl {...named('complainant.address.country')} />
      </div>
      <FieldRow>
        <OptionalSelectControl {...named('complainant.language')} choices={choices('language', languages)} />
        <OptionalSelectControl
          {...named('complainant.stakeholder')}
          choices={choices('stakeholder', stakeholders)}
        />
      </FieldRow>
      <TextFieldControl {...named('complainant.onBehalfOf')} />
    </>
  )
}

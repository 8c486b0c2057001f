import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { CheckboxControl } from '#renderer/ui/form/checkbox-control'
import { YesNoControl } from '#renderer/ui/form/yes-no-control'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { competences, impacts, urgencies } from '#shared/complaints/complaint'
import { derivePriority } from '#shared/complaints/priority'
import { OptionalSelectControl } from '../fields/optional-select-control'
import { useEnumChoices } from '../fields/use-enum-choices'
import { useNamed } from '../fields/use-named'
import styles from '../intake-form.module.css'
import { type IntakeControl, severities } from '../intake-values'

/** How grave, how urgent, and whether it is ours to answer. */
export function AssessmentFields({ control }: { readonly control: IntakeControl }) {
  const { t } = useTranslation('intake')
  const named = useNamed(control)
  const choices = useEnumChoices()
  return (
    <>
      <FieldRow>
        <OptionalSelectControl {...named('severity')} choices={choices('severity', severities)} />
        <OptionalSelectControl {...named('competence')} choices={choices('competence', competences)} />
      </FieldRow>
      <FieldRow>
        <OptionalSelectControl {...named('impact')} choices={choices('impact', impacts)} />
        <OptionalSelectControl {...named('urgency')} choices={choices('urgency', urgencies)} />
      </FieldRow>
      <CheckboxControl {...named('safety')} description={t('rest.safetyHelp')} />
      <PriorityLine control={control} />
      <FieldRow>
        <YesNoControl {...named('admissible')} />
        <YesNoControl {...named('inScope')} />
      </FieldRow>
    </>
  )
}

function PriorityLine({ control }: { readonly control: IntakeControl }) {
  const { t } = useTranslation('intake')
  const { t: named } = useTranslation('enums')
  const [safety, impact, urgency] = useWatch({ control, name: ['safety', 'impact', 'urgency'] })
  const priority = derivePriority({ safety, impact, urgency })
  return (
    <p className={styles.derived} role="status">
      {priority ? t('rest.priority', { priority: named(`priority.${priority}`) }) : t('rest.priorityUnknown')}
    </p>
  )
}

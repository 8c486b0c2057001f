import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { CheckboxControl } from '#renderer/ui/form/checkbox-control'
import { YesNoControl } from '#renderer/ui/form/yes-no-control'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { competences, impacts, urgencies } from '#shared/complaints/complaint'
import { derivePriority } from '#shared/complaints/priority'
import { useFieldLabel } from '../fields/field-label'
import { OptionalSelectControl } from '../fields/optional-select-control'
import { useEnumChoices } from '../fields/use-enum-choices'
import styles from '../intake-form.module.css'
import { type IntakeControl, severities } from '../intake-values'

/** How grave, how urgent, and whether it is ours to answer. */
export function AssessmentFields({ control }: { readonly control: IntakeControl }) {
  const { t } = useTranslation('intake')
  const label = useFieldLabel()
  const choices = useEnumChoices()
  return (
    <>
      <FieldRow>
        <OptionalSelectControl
          control={control}
          name="severity"
          label={label('severity')}
          choices={choices('severity', severities)}
        />
        <OptionalSelectControl
          control={control}
          name="competence"
          label={label('competence')}
          choices={choices('competence', competences)}
        />
      </FieldRow>
      <FieldRow>
        <OptionalSelectControl
          control={control}
          name="impact"
          label={label('impact')}
          choices={choices('impact', impacts)}
        />
        <OptionalSelectControl
          control={control}
          name="urgency"
          label={label('urgency')}
          choices={choices('urgency', urgencies)}
        />
      </FieldRow>
      <CheckboxControl
        control={control}
        name="safety"
        label={label('safety')}
        description={t('rest.safetyHelp')}
      />
      <PriorityLine control={control} />
      <FieldRow>
        <YesNoControl control={control} name="admissible" label={label('admissible')} />
        <YesNoControl control={control} name="inScope" label={label('inScope')} />
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

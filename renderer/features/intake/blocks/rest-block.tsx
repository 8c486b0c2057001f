import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Block } from '#renderer/ui/layout/block'
import { Disclosure } from '#renderer/ui/overlays/disclosure'
import styles from '../intake-form.module.css'
import { emptyIntakeValues, type IntakeControl, type IntakeValues } from '../intake-values'
import { AnswerFields } from './answer-fields'
import { AssessmentFields } from './assessment-fields'
import { ClosingFields } from './closing-fields'
import { DecisionFields } from './decision-fields'
import { FollowUpFields } from './follow-up-fields'
import { HandlingFields } from './handling-fields'
import { OriginFields } from './origin-fields'
import { PreventionFields } from './prevention-fields'
import { type RestPart, restPartNames, restParts } from './rest-parts'

const fieldsOf = {
  origin: OriginFields,
  assessment: AssessmentFields,
  handling: HandlingFields,
  decision: DecisionFields,
  answer: AnswerFields,
  followUp: FollowUpFields,
  prevention: PreventionFields,
  closing: ClosingFields,
} as const satisfies Record<RestPart, unknown>

export interface RestBlockProps {
  readonly control: IntakeControl
  readonly openParts: ReadonlySet<RestPart>
  readonly onToggle: (part: RestPart, isOpen: boolean) => void
}

/** The rest of the record: now when it is known, on the case's page when it is not. */
export function RestBlock({ control, openParts, onToggle }: RestBlockProps) {
  const { t } = useTranslation('intake')
  return (
    <Block title={t('rest.title')} description={t('rest.help')}>
      <div>
        {restPartNames.map((part) => {
          const Fields = fieldsOf[part]
          return (
            <Disclosure
              key={part}
              isFramed
              level={3}
              title={t(`rest.${part}`)}
              summary={<FilledCount control={control} part={part} />}
              isExpanded={openParts.has(part)}
              onExpandedChange={(isOpen) => onToggle(part, isOpen)}
            >
              {/* The form keeps the answers of a part that is folded. */}
              <div className={styles.fields}>{openParts.has(part) ? <Fields control={control} /> : null}</div>
            </Disclosure>
          )
        })}
      </div>
    </Block>
  )
}

/** How much of a folded part is filled. */
function FilledCount({ control, part }: { readonly control: IntakeControl; readonly part: RestPart }) {
  const { t } = useTranslation('intake')
  const fields: readonly (keyof IntakeValues)[] = restParts[part]
  const values: readonly unknown[] = useWatch({ control, name: fields })
  const count = fields.filter((field, index) => {
    const value = values[index]
    return Array.isArray(value) ? value.length > 0 : value !== emptyIntakeValues[field]
  }).length
  return count > 0 ? t('rest.filled', { count }) : null
}

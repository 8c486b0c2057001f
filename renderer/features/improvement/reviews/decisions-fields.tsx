import { ListPlus, Plus, X } from 'lucide-react'
import { type Control, useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Button } from '#renderer/ui/actions/button'
import { ComboBoxControl } from '#renderer/ui/form/combo-box-control'
import { DateFieldControl } from '#renderer/ui/form/date-field-control'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { Block } from '#renderer/ui/layout/block'
import { FieldRow } from '#renderer/ui/layout/field-row'
import type { ReviewDecision } from '#shared/improvement/management-review-api'
import styles from '../improvement.module.css'
import type { ReviewOutput, ReviewValues } from './review-draft'

interface DecisionsFieldsProps {
  readonly control: Control<ReviewValues, unknown, ReviewOutput>
  /** The decisions as they are saved: those can become actions. */
  readonly saved: readonly ReviewDecision[]
  /** What was typed must be saved before an action is made of it. */
  readonly isDirty: boolean
  readonly onAction: (decision: ReviewDecision) => void
}

/** What was decided, by whom and by when it is done; each can become an action of the plan. */
export function DecisionsFields({ control, saved, isDirty, onAction }: DecisionsFieldsProps) {
  const { t } = useTranslation('improvement')
  const { register, timeZone } = useSession()
  const { fields, append, remove } = useFieldArray({ control, name: 'decisions', keyName: 'key' })
  return (
    <Block title={t('reviews.decisions')} description={t('reviews.decisionsText')}>
      {fields.length > 0 ? (
        <ol className={styles.rows}>
          {fields.map((field, index) => {
            const decision = saved.find(({ id }) => id === field.id)
            return (
              <li key={field.key} className={styles.decision}>
                <TextAreaControl
                  control={control}
                  name={`decisions.${index}.text`}
                  label={t('reviews.decisionRank', { rank: index + 1 })}
                  rows={2}
                  maxLength={1_000}
                  isRequired
                />
                <FieldRow>
                  <ComboBoxControl
                    control={control}
                    name={`decisions.${index}.owner`}
                    label={t('reviews.owner')}
                    choices={register.employees
                      .filter(({ active, id }) => active || id === field.owner)
                      .map(({ id, name }) => ({ value: id, label: name }))}
                  />
                  <DateFieldControl
                    control={control}
                    name={`decisions.${index}.due`}
                    label={t('reviews.due')}
                    timeZone={timeZone()}
                  />
                </FieldRow>
                <div className={styles.buttons}>
                  {decision?.action ? (
                    <span className={styles.quiet}>
                      {t('reviews.isAction', { title: decision.action.title })}
                    </span>
                  ) : (
                    <Button
                      isSmall
                      icon={<ListPlus />}
                      isDisabled={!decision || isDirty}
                      onPress={() => decision && onAction(decision)}
                    >
                      {t('reviews.toAction')}
                    </Button>
                  )}
                  <Button isSmall kind="quiet" icon={<X />} onPress={() => remove(index)}>
                    {t('reviews.removeDecision', { rank: index + 1 })}
                  </Button>
                </div>
              </li>
            )
          })}
        </ol>
      ) : null}
      <div className={styles.buttons}>
        <Button isSmall icon={<Plus />} onPress={() => append({ text: '', owner: null, due: null })}>
          {t('reviews.addDecision')}
        </Button>
        {isDirty && fields.length > 0 ? (
          <span className={styles.quiet}>{t('reviews.toActionUnsaved')}</span>
        ) : null}
      </div>
    </Block>
  )
}

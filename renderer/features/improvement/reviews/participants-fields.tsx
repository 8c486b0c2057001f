import { Plus, UsersRound, X } from 'lucide-react'
import { type Control, useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Button } from '#renderer/ui/actions/button'
import { Menu } from '#renderer/ui/actions/menu'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { Block } from '#renderer/ui/layout/block'
import styles from '../improvement.module.css'
import type { ReviewOutput, ReviewValues } from './review-draft'

interface ReviewFieldsProps {
  readonly control: Control<ReviewValues, unknown, ReviewOutput>
}

/** Who took part in a review; the people of the register are offered. */
export function ParticipantsFields({ control }: ReviewFieldsProps) {
  const { t } = useTranslation('improvement')
  const { register } = useSession()
  const { fields, append, remove } = useFieldArray({ control, name: 'participants', keyName: 'key' })
  const others = register.employees.filter(
    ({ active, name }) => active && fields.every((field) => field.name !== name),
  )
  return (
    <Block title={t('reviews.participants')} description={t('reviews.participantsText')}>
      {fields.length > 0 ? (
        <ul className={styles.rows}>
          {fields.map((field, index) => (
            <li key={field.key} className={styles.person}>
              <TextFieldControl
                control={control}
                name={`participants.${index}.name`}
                label={t('reviews.name')}
                maxLength={200}
                isRequired
              />
              <TextFieldControl
                control={control}
                name={`participants.${index}.position`}
                label={t('reviews.position')}
                maxLength={200}
              />
              <Button
                kind="quiet"
                icon={<X />}
                aria-label={
                  field.name ? t('reviews.removeParticipant', { name: field.name }) : t('reviews.removeThis')
                }
                onPress={() => remove(index)}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <div className={styles.buttons}>
        <Button isSmall icon={<Plus />} onPress={() => append({ name: '', position: '' })}>
          {t('reviews.addParticipant')}
        </Button>
        {others.length > 0 ? (
          <Menu
            label={t('reviews.team')}
            trigger={
              <Button isSmall icon={<UsersRound />}>
                {t('reviews.team')}
              </Button>
            }
            entries={others.map(({ id, name, jobTitle }) => ({
              id,
              label: name,
              onAction: () => append({ name, position: jobTitle ?? '' }, { shouldFocus: false }),
            }))}
          />
        ) : null}
      </div>
    </Block>
  )
}

import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { RadioGroupControl } from '#renderer/ui/form/radio-group-control'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { useFieldLabel } from '../field-label'
import { contactWishes, type IntakeControl } from '../intake-values'
import styles from './counter.module.css'

/** Who speaks, and whether they want an answer. To be called back is the usual wish: the name is asked at once. */
export function WhoStep({ control }: { readonly control: IntakeControl }) {
  const { t } = useTranslation('counter')
  const { t: intake } = useTranslation('intake')
  const label = useFieldLabel()
  const contactWish = useWatch({ control, name: 'contactWish' })
  return (
    <>
      <h1 className={styles.question}>{t('who')}</h1>
      <RadioGroupControl
        control={control}
        name="contactWish"
        label={intake('who.wish')}
        isInRow
        choices={contactWishes.map((wish) => ({
          value: wish,
          label: intake(`who.${wish}`),
          description: intake(`who.${wish}_help`),
        }))}
      />
      {contactWish === 'CONTACT' ? (
        <>
          <div data-first>
            <TextFieldControl
              control={control}
              name="complainant.name"
              label={label('complainant.name')}
              autoFocus
            />
          </div>
          <FieldRow>
            <TextFieldControl
              control={control}
              name="complainant.phone"
              label={label('complainant.phone')}
              type="tel"
            />
            <TextFieldControl
              control={control}
              name="complainant.email"
              label={label('complainant.email')}
              type="email"
            />
          </FieldRow>
        </>
      ) : null}
    </>
  )
}

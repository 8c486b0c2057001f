import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { RadioGroupControl } from '#renderer/ui/form/radio-group-control'
import { ContactFields } from '../blocks/contact-fields'
import { contactWishes, type IntakeControl } from '../intake-values'
import styles from './counter.module.css'

/** Who speaks, and whether they want an answer. To be called back is the usual wish: the name is asked at once. */
export function WhoStep({ control }: { readonly control: IntakeControl }) {
  const { t } = useTranslation('counter')
  const { t: intake } = useTranslation('intake')
  const contactWish = useWatch({ control, name: 'contactWish' })
  return (
    <>
      <h1 className={styles.question}>{t('who')}</h1>
      <RadioGroupControl
        control={control}
        name="contactWish"
        label={t('who')}
        isLabelHidden
        isInRow
        choices={contactWishes.map((wish) => ({
          value: wish,
          label: intake(`who.${wish}`),
          description: intake(`who.${wish}_help`),
        }))}
      />
      {contactWish === 'CONTACT' ? (
        <div data-first className={styles.contact}>
          <ContactFields control={control} startsOnName />
        </div>
      ) : null}
    </>
  )
}

import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { CheckboxControl } from '#renderer/ui/form/checkbox-control'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { Facts } from '#renderer/ui/layout/facts'
import { useFieldLabel } from '../fields/field-label'
import type { IntakeControl } from '../intake-values'
import { isKeptAsRemark } from '../to-intake-input'
import styles from './counter.module.css'

/** What will be kept, in large print, to be read to the person: is this faithful? */
export function ReadBackStep({ control }: { readonly control: IntakeControl }) {
  const { t } = useTranslation('counter')
  const { t: intake } = useTranslation('intake')
  const fieldLabel = useFieldLabel()
  const { label } = useSession()
  const [subject, contactWish, complainant, verbatim, nature, topic, requestedRemedy] = useWatch({
    control,
    name: ['subject', 'contactWish', 'complainant', 'verbatim', 'nature', 'topic', 'requestedRemedy'],
  })
  const isRemark = isKeptAsRemark({ subject, contactWish })
  const person = [complainant.name, complainant.phone, complainant.email].filter((part) => part.trim())
  const about = isRemark ? topic && label('TOPIC', topic) : nature && label('NATURE', nature)
  const facts = [
    ...(isRemark || person.length === 0 ? [] : [{ id: 'from', label: t('from'), value: person.join(' · ') }]),
    ...(about ? [{ id: 'about', label: fieldLabel(isRemark ? 'topic' : 'nature'), value: about }] : []),
    ...(!isRemark && requestedRemedy.trim()
      ? [{ id: 'remedy', label: fieldLabel('requestedRemedy'), value: requestedRemedy }]
      : []),
  ]
  return (
    <>
      <h1 className={styles.question}>{t('readBack')}</h1>
      <blockquote className={styles.words}>{verbatim}</blockquote>
      <Facts facts={facts} />
      {isRemark ? null : (
        <>
          <div data-first>
            <TextAreaControl
              control={control}
              name="summary"
              label={fieldLabel('summary')}
              help={intake('facts.summaryHelp')}
              rows={2}
            />
          </div>
          <CheckboxControl
            control={control}
            name="writtenForm"
            label={intake('reception.signedForm')}
            description={t('signedFormHelp')}
          />
        </>
      )}
    </>
  )
}

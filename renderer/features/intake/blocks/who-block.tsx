import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Notice } from '#renderer/ui/feedback/notice'
import { RadioGroupControl } from '#renderer/ui/form/radio-group-control'
import { Block } from '#renderer/ui/layout/block'
import { contactWishes, type IntakeControl } from '../intake-values'
import { ContactFields } from './contact-fields'
import { PersonDetails } from './person-details'

export interface WhoBlockProps {
  readonly control: IntakeControl
  readonly isDetailsOpen: boolean
  readonly onDetailsOpenChange: (isOpen: boolean) => void
}

/** Who speaks: with a name and a means to answer, or nobody at all. */
export function WhoBlock({ control, isDetailsOpen, onDetailsOpenChange }: WhoBlockProps) {
  const { t } = useTranslation('intake')
  const [subject, contactWish] = useWatch({ control, name: ['subject', 'contactWish'] })
  if (subject === 'IDEA') {
    return (
      <Block title={t('who.title')}>
        <Notice isLive>{t('who.ideaHasNoAuthor')}</Notice>
      </Block>
    )
  }
  return (
    <Block title={t('who.title')}>
      <RadioGroupControl
        control={control}
        name="contactWish"
        label={t('who.wish')}
        isInRow
        choices={contactWishes.map((wish) => ({
          value: wish,
          label: t(`who.${wish}`),
          description: t(`who.${wish}_help`),
        }))}
      />
      {contactWish === 'CONTACT' ? (
        <>
          <ContactFields control={control} />
          <PersonDetails control={control} isOpen={isDetailsOpen} onOpenChange={onDetailsOpenChange} />
        </>
      ) : null}
    </Block>
  )
}

import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { RadioGroupControl } from '#renderer/ui/form/radio-group-control'
import { type IntakeControl, subjects } from '../intake-values'

const usualSubjects = ['DISSATISFACTION', 'IDEA'] as const

/** The first question: what brings the person. Training organisations also log what went wrong by itself. */
export function SubjectQuestion({ control }: { readonly control: IntakeControl }) {
  const { t } = useTranslation('intake')
  const { register } = useSession()
  const asked = register.settings.profile === 'TRAINING_ORGANISATION' ? subjects : usualSubjects
  return (
    <RadioGroupControl
      control={control}
      name="subject"
      label={t('subject.label')}
      isInRow
      autoFocus
      choices={asked.map((subject) => ({ value: subject, label: t(`subject.${subject}`) }))}
    />
  )
}

import { RotateCcw } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { Button } from '#renderer/ui/actions/button'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { RadioGroup } from '#renderer/ui/fields/radio-group'
import { Select } from '#renderer/ui/fields/select'
import { TextArea } from '#renderer/ui/fields/text-area'
import { TextField } from '#renderer/ui/fields/text-field'
import { letterLimits, templatesOf } from '#shared/letters/letter-template'
import { LetterNotices } from './letter-notices'
import type { LetterSubject } from './letter-subject'
import styles from './letters.module.css'
import type { LetterInHand } from './use-letter'

interface LetterFormProps {
  readonly subject: LetterSubject
  readonly letter: LetterInHand
}

/** Which letter, in which language, to whom, in which words. */
export function LetterForm({ subject, letter }: LetterFormProps) {
  const { t } = useTranslation(['letters', 'enums'])
  const { draft, prepared, change, choose } = letter
  const words = prepared.data
  const language = draft.language ?? words?.language ?? 'fr'
  return (
    <div className={styles.form}>
      <Select
        label={t('letters:page.template')}
        value={draft.template}
        onChange={(template) => choose({ template, language: draft.language })}
        choices={templatesOf(subject.kind).map((template) => ({
          value: template,
          label: t(`enums:letterTemplate.${template}`),
        }))}
      />
      <RadioGroup
        label={t('letters:page.language')}
        look="compact"
        isInRow
        value={language}
        onChange={(chosen) => choose({ template: draft.template, language: chosen })}
        choices={(['fr', 'en'] as const).map((value) => ({
          value,
          label: t(`letters:page.languages.${value}`),
        }))}
      />
      {prepared.error ? <ErrorNotice error={prepared.error} onRetry={() => void prepared.refetch()} /> : null}
      {words ? (
        <>
          <LetterNotices subject={subject} prepared={words} />
          {words.asks.map((name) => (
            <TextArea
              key={name}
              label={t(`letters:inputs.${name}`)}
              help={t(`letters:inputs.${name}Help`)}
              rows={name === 'nouvelle_date' ? 1 : 3}
              maxLength={2_000}
              value={draft.inputs[name] ?? ''}
              onChange={(value) => change({ inputs: { ...draft.inputs, [name]: value } })}
            />
          ))}
          <TextArea
            label={t('letters:page.addressee')}
            help={t('letters:page.addresseeHelp')}
            rows={4}
            maxLength={1_000}
            value={draft.addressee ?? words.addressee}
            onChange={(addressee) => change({ addressee })}
          />
          <TextField
            label={t('letters:page.subject')}
            maxLength={letterLimits.subject}
            value={draft.subject ?? words.subject}
            onChange={(value) => change({ subject: value })}
          />
          <TextArea
            label={t('letters:page.text')}
            help={t('letters:page.textHelp')}
            rows={16}
            maxLength={letterLimits.body}
            value={draft.text ?? words.text}
            onChange={(text) => change({ text })}
          />
          {draft.text !== undefined || draft.subject !== undefined ? (
            <div>
              <Button
                kind="quiet"
                isSmall
                icon={<RotateCcw />}
                onPress={() => change({ text: undefined, subject: undefined })}
              >
                {t('letters:page.reset')}
              </Button>
            </div>
          ) : null}
        </>
      ) : prepared.error ? null : (
        <Skeleton lines={10} />
      )}
    </div>
  )
}

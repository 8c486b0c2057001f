import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useChannel } from '#renderer/app/use-channel'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { RadioGroup } from '#renderer/ui/fields/radio-group'
import { Select } from '#renderer/ui/fields/select'
import { Block } from '#renderer/ui/layout/block'
import { type LetterTemplate, letterTemplates } from '#shared/letters/letter-template'
import type { Language } from '#shared/text/language'
import { LetterDetails } from './letter-details'
import styles from './letters.module.css'
import { TemplateEditor } from './template-editor'

/** The templates of letters as the organisation words them, and what letters need beside. */
export function LettersPart() {
  const { t } = useTranslation(['letters', 'enums'])
  const [template, setTemplate] = useState<LetterTemplate>('ACKNOWLEDGEMENT')
  const [language, setLanguage] = useState<Language>('fr')
  const { data, error, refetch } = useChannel('letters.templates', {})
  const record = data?.templates.find((item) => item.template === template && item.language === language)
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!data || !record) return <Skeleton lines={12} />
  return (
    <>
      <Block title={t('letters:settings.title')} description={t('letters:settings.description')}>
        <div className={styles.choice}>
          <Select
            label={t('letters:settings.template')}
            value={template}
            onChange={setTemplate}
            choices={letterTemplates.map((value) => ({ value, label: t(`enums:letterTemplate.${value}`) }))}
          />
          <RadioGroup
            label={t('letters:settings.language')}
            look="compact"
            isInRow
            value={language}
            onChange={setLanguage}
            choices={(['fr', 'en'] as const).map((value) => ({
              value,
              label: t(`letters:page.languages.${value}`),
            }))}
          />
        </div>
        <TemplateEditor key={`${template} ${language} ${record.version}`} record={record} />
      </Block>
      <Block title={t('letters:settings.more')} description={t('letters:settings.moreText')}>
        <LetterDetails settings={data.settings} />
      </Block>
    </>
  )
}

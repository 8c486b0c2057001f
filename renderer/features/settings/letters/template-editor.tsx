import { RotateCcw, Save } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { useShortcuts } from '#renderer/app/use-shortcuts'
import { Button } from '#renderer/ui/actions/button'
import { Notice } from '#renderer/ui/feedback/notice'
import { showToast } from '#renderer/ui/feedback/toast'
import { TextArea } from '#renderer/ui/fields/text-area'
import { TextField } from '#renderer/ui/fields/text-field'
import type { TemplateRecord } from '#shared/letters/letter-api'
import { letterLimits, type TemplateWords } from '#shared/letters/letter-template'
import { parseTemplate } from '#shared/letters/parse-template'
import { formatDateTime } from '#shared/text/formats'
import styles from './letters.module.css'
import { keepTemplateDraft, readTemplateDraft } from './template-draft'
import { TemplateExample } from './template-example'
import { TemplateFindings } from './template-findings'
import { TemplateVersions } from './template-versions'
import { VariableMenu } from './variable-menu'

/** The words of one template: the text with its variables at the left, an invented case on paper at the right. */
export function TemplateEditor({ record }: { readonly record: TemplateRecord }) {
  const { t } = useTranslation(['letters', 'settings', 'app'])
  const { timeZone } = useSession()
  const [kept] = useState(() => readTemplateDraft(record))
  const [words, setWords] = useState<TemplateWords>(kept?.words ?? record)
  const area = useRef<HTMLTextAreaElement>(null)
  const { template, language, version } = record
  const isDirty = words.subject !== record.subject || words.body !== record.body
  const findings = {
    subject: parseTemplate(words.subject).findings,
    body: parseTemplate(words.body).findings,
  }
  const isReadable = findings.subject.length + findings.body.length === 0
  const isWhole = isReadable && words.subject.trim() !== '' && words.body.trim() !== ''

  function change(next: TemplateWords) {
    setWords(next)
    keepTemplateDraft(record, next)
  }
  const clear = () => keepTemplateDraft(record, record)
  const save = useChannelMutation('letters.saveTemplate', {
    onSuccess: () => {
      clear()
      showToast({ text: t('letters:settings.saved') })
    },
  })
  const restore = useChannelMutation('letters.restoreTemplate', {
    onSuccess: () => {
      clear()
      showToast({ text: t('letters:settings.restored') })
    },
  })
  const submit = () => {
    if (isDirty && isWhole && !save.isPending) {
      const { subject, body } = words
      save.mutate({ template, language, version, subject, body })
    }
  }
  useShortcuts({ 'Ctrl+S': submit, 'Ctrl+Enter': submit })

  /** Puts a text where the cursor stands, and the cursor after it. */
  function insert(text: string) {
    const { selectionStart, selectionEnd } = area.current ?? { selectionStart: null, selectionEnd: null }
    const from = selectionStart ?? words.body.length
    const to = selectionEnd ?? from
    change({ ...words, body: `${words.body.slice(0, from)}${text}${words.body.slice(to)}` })
    window.setTimeout(() => {
      area.current?.focus()
      area.current?.setSelectionRange(from + text.length, from + text.length)
    })
  }
  const error = save.error ?? restore.error
  return (
    <div className={styles.editor}>
      <div className={styles.fields}>
        <p className={styles.state}>
          {record.isOurs || !record.savedAt
            ? t('letters:settings.ours')
            : t('letters:settings.own', {
                version,
                date: formatDateTime(record.savedAt, timeZone()),
                by: record.savedBy ?? '—',
              })}
        </p>
        {kept?.isOvertaken && isDirty ? <Notice tone="soon">{t('app:conflict.overtaken')}</Notice> : null}
        {error ? <ErrorNotice error={error} /> : null}
        <TextField
          label={t('letters:settings.subject')}
          maxLength={letterLimits.subject}
          value={words.subject}
          onChange={(subject) => change({ ...words, subject })}
        />
        <VariableMenu language={language} onInsert={insert} />
        <TextArea
          label={t('letters:settings.body')}
          help={t('letters:settings.help')}
          rows={20}
          maxLength={letterLimits.body}
          inputRef={area}
          value={words.body}
          onChange={(body) => change({ ...words, body })}
        />
        <TemplateFindings findings={[...findings.subject, ...findings.body]} />
        <div className={styles.buttons}>
          <Button
            kind="primary"
            icon={<Save />}
            isDisabled={!isDirty || !isWhole}
            isPending={save.isPending}
            onPress={submit}
          >
            {t('letters:settings.save')}
          </Button>
          {isDirty ? (
            <Button kind="quiet" onPress={() => change(record)}>
              {t('settings:discard')}
            </Button>
          ) : null}
          {record.isOurs ? null : (
            <Button
              icon={<RotateCcw />}
              isPending={restore.isPending}
              onPress={() => restore.mutate({ template, language, version })}
            >
              {t('letters:settings.restore')}
            </Button>
          )}
          <span className={styles.state} role="status">
            {isDirty ? t('letters:settings.unsaved') : ''}
          </span>
        </div>
        <TemplateVersions record={record} onUse={change} />
      </div>
      <TemplateExample record={record} words={words} isReadable={isWhole} />
    </div>
  )
}

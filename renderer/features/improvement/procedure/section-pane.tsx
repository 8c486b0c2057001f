import { Pencil, RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { ErrorNotice } from '#renderer/app/error-notice'
import { draftKey, keepDraftOver, readDraftOver } from '#renderer/app/kept-draft'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { useShortcuts } from '#renderer/app/use-shortcuts'
import { Button } from '#renderer/ui/actions/button'
import { KeyHint } from '#renderer/ui/actions/key-hint'
import { Notice } from '#renderer/ui/feedback/notice'
import { showToast } from '#renderer/ui/feedback/toast'
import { TextArea } from '#renderer/ui/fields/text-area'
import { ConfirmDialog } from '#renderer/ui/overlays/confirm-dialog'
import { Disclosure } from '#renderer/ui/overlays/disclosure'
import type { ProcedureSectionRecord } from '#shared/improvement/procedure-api'
import type { Language } from '#shared/text/language'
import styles from './procedure.module.css'
import { SectionText } from './section-text'

const textSchema = z.object({ text: z.string() })

interface SectionPaneProps {
  readonly record: ProcedureSectionRecord
  readonly language: Language
}

/** One section: its text, where it comes from, and the way to own words and back. */
export function SectionPane({ record, language }: SectionPaneProps) {
  const { t } = useTranslation(['improvement', 'app'])
  const { register } = useSession()
  const { section, title, text, generated, state, version } = record
  const key = draftKey(register.registerId, `procedure.${language}.${section}`)
  const [kept] = useState(() => readDraftOver(key, { text }, ['text'], textSchema))
  const [typed, setTyped] = useState(kept?.draft.text ?? null)
  const [isResetting, setResetting] = useState(false)
  const change = (next: string | null) => {
    setTyped(next)
    keepDraftOver(key, { text }, { text: next ?? text })
  }
  const save = useChannelMutation('procedure.saveSection', {
    onSuccess: () => {
      change(null)
      showToast({ text: t('improvement:saved') })
    },
  })
  const reset = useChannelMutation('procedure.resetSection', {
    onSuccess: () => showToast({ text: t('improvement:procedure.resetDone') }),
    onError: () => setResetting(false),
  })
  const isDirty = typed !== null && typed.trim() !== '' && typed !== text
  const submit = () => {
    if (isDirty && !save.isPending) save.mutate({ language, section, version, text: typed })
  }
  useShortcuts({ 'Ctrl+Enter': submit, 'Ctrl+S': submit })
  const error = save.error ?? reset.error
  return (
    <section className={styles.pane} aria-labelledby="section-title">
      <h2 id="section-title">{title}</h2>
      <Notice tone={state === 'OUTDATED' ? 'soon' : 'info'}>
        {t(`improvement:procedure.stateText.${state}`)}
      </Notice>
      {error ? <ErrorNotice error={error} /> : null}
      {kept?.isOvertaken && typed !== null ? (
        <Notice tone="soon" title={t('app:conflict.overtaken')}>
          <Disclosure title={t('app:conflict.theirs')} level={3}>
            <SectionText text={text} lang={language} />
          </Disclosure>
        </Notice>
      ) : null}
      {typed === null ? (
        <>
          <SectionText text={text} lang={language} />
          <div className={styles.buttons}>
            <Button needs="manage" icon={<Pencil />} onPress={() => setTyped(text)}>
              {t('improvement:procedure.edit')}
            </Button>
            {state === 'GENERATED' ? null : (
              <Button needs="manage" icon={<RotateCcw />} onPress={() => setResetting(true)}>
                {t('improvement:procedure.reset')}
              </Button>
            )}
          </div>
        </>
      ) : (
        <>
          <TextArea
            label={t('improvement:procedure.text')}
            help={t('improvement:procedure.textHelp')}
            value={typed}
            onChange={change}
            maxLength={10_000}
            rows={14}
            autoFocus
          />
          <div className={styles.buttons}>
            <Button
              kind="primary"
              isDisabled={!isDirty}
              isPending={save.isPending}
              keys={<KeyHint keys={[t('app:keys.ctrl'), t('app:keys.enter')]} isOnAccent={isDirty} />}
              onPress={submit}
            >
              {t('improvement:save')}
            </Button>
            <Button kind="quiet" onPress={() => change(null)}>
              {t('improvement:procedure.stop')}
            </Button>
          </div>
        </>
      )}
      {state === 'GENERATED' && typed === null ? null : (
        <Disclosure title={t('improvement:procedure.generated')} level={3}>
          <SectionText text={generated} lang={language} />
        </Disclosure>
      )}
      <ConfirmDialog
        isOpen={isResetting}
        title={t('improvement:procedure.resetTitle')}
        confirmLabel={t('improvement:procedure.reset')}
        isPending={reset.isPending}
        onConfirm={() => reset.mutate({ language, section, version })}
        onClose={() => setResetting(false)}
      >
        <p>{t('improvement:procedure.resetText', { section: title })}</p>
      </ConfirmDialog>
    </section>
  )
}

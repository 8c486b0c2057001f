import { RotateCcw } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { SaveError } from '#renderer/app/conflict/save-error'
import { useSession } from '#renderer/app/session'
import { useShortcuts } from '#renderer/app/use-shortcuts'
import { Button } from '#renderer/ui/actions/button'
import { ErrorSummary } from '#renderer/ui/feedback/error-summary'
import { NumberField } from '#renderer/ui/fields/number-field'
import { FieldRow } from '#renderer/ui/layout/field-row'
import {
  type ClockSettings,
  clockSettingsSchema,
  presetClockSettings,
} from '#shared/calendars/clock-settings'
import { priorities } from '#shared/complaints/complaint'
import { canonicalJson } from '#shared/history/canonical-json'
import { MovedDialog } from '../calendars/moved-dialog'
import { SaveBar } from '../save-bar'
import styles from '../settings.module.css'
import { useCheckedDraft } from '../use-checked-draft'
import { ClockExample } from './clock-example'
import { ClockFields } from './clock-fields'
import own from './clocks.module.css'
import { FirstResponseFields } from './first-response-fields'
import { useClockWords } from './use-clock-words'
import { useSaveClocks } from './use-save-clocks'

export interface ClocksFormProps {
  readonly version: number
  readonly clocks: ClockSettings
}

/** Both clocks, the delays of priorities, the targets of channels; an example says what they come down to. */
export function ClocksForm({ version, clocks }: ClocksFormProps) {
  const { t } = useTranslation(['clocks', 'enums'])
  const { register, language } = useSession()
  const form = useCheckedDraft('clocks', { version, value: clocks }, clockSettingsSchema, language)
  const { draft, change, errorAt, value } = form
  const save = useSaveClocks(form.version, form.forget)
  const compared = useClockWords()
  const submit = () => {
    if (form.check() && value && form.isDirty) save.ask(value)
  }
  useShortcuts({ 'Ctrl+Enter': submit })
  const preset = presetClockSettings(register.settings.profile)
  const isPreset = canonicalJson(draft) === canonicalJson(preset)
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      {form.issues.length > 0 ? <ErrorSummary issues={form.issues} /> : null}
      <SaveError
        error={save.conflict}
        hasFieldErrors={false}
        {...compared}
        versions={form.versions}
        onGoOn={(values) => {
          form.goOn(values)
          save.reset()
        }}
      />
      <ClockFields
        name="answer"
        clock={draft.answer}
        onChange={(answer) => change({ ...draft, answer })}
        errorAt={errorAt}
      />
      <ClockFields
        name="acknowledgement"
        clock={draft.acknowledgement}
        onChange={(acknowledgement) => change({ ...draft, acknowledgement })}
        errorAt={errorAt}
      />
      <ClockExample clocks={value ?? clocks} />
      <fieldset className={own.group}>
        <legend className={own.legend}>{t('clocks:priority.title')}</legend>
        <p className={styles.quiet}>{t('clocks:priority.text')}</p>
        <div className={own.four}>
          {priorities.map((priority) => (
            <NumberField
              key={priority}
              label={t(`enums:priority.${priority}`)}
              value={draft.priorityDays[priority]}
              onChange={(days) =>
                change({ ...draft, priorityDays: { ...draft.priorityDays, [priority]: days ?? 0 } })
              }
              unit={t('clocks:priority.unit')}
              error={errorAt(`priorityDays.${priority}`)}
            />
          ))}
        </div>
      </fieldset>
      <fieldset className={own.group}>
        <legend className={own.legend}>{t('clocks:warning.title')}</legend>
        <FieldRow>
          <NumberField
            label={t('clocks:warning.share')}
            help={t('clocks:warning.shareHelp')}
            value={draft.warningShare}
            onChange={(share) => change({ ...draft, warningShare: share ?? 0 })}
            unit="%"
            error={errorAt('warningShare')}
          />
          <NumberField
            label={t('clocks:warning.form')}
            help={t('clocks:warning.formHelp')}
            value={draft.writtenFormDays}
            onChange={(days) => change({ ...draft, writtenFormDays: days ?? 0 })}
            unit={t('clocks:warning.days')}
            error={errorAt('writtenFormDays')}
          />
        </FieldRow>
      </fieldset>
      <FirstResponseFields
        targets={draft.firstResponse}
        onChange={(firstResponse) => change({ ...draft, firstResponse })}
        errorAt={errorAt}
      />
      <div className={own.foot}>
        <SaveBar isDirty={form.isDirty} isPending={save.isPending} onDiscard={form.discard} />
        <Button kind="quiet" icon={<RotateCcw />} isDisabled={isPreset} onPress={() => change(preset)}>
          {t('clocks:preset')}
        </Button>
      </div>
      <MovedDialog moved={save.moved} onConfirm={save.confirm} onClose={save.cancel} />
    </form>
  )
}

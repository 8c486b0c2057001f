import { useEffect, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { isSaveKey } from '#renderer/app/is-save-key'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { KeyHint } from '#renderer/ui/actions/key-hint'
import { CheckboxControl } from '#renderer/ui/form/checkbox-control'
import { DateTimeFieldControl } from '#renderer/ui/form/date-time-field-control'
import { NumberFieldControl } from '#renderer/ui/form/number-field-control'
import { RadioGroupControl } from '#renderer/ui/form/radio-group-control'
import { SelectControl } from '#renderer/ui/form/select-control'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { type ExchangeDirection, exchangeDirections } from '#shared/case-events/case-event'
import { caseEventApi } from '#shared/case-events/case-event-api'
import { useCase } from '../case-context'
import { useStepForm } from '../dialogs/use-step-form'
import { useChoices } from '../fields/use-choices'
import styles from './exchanges.module.css'
import { useTakeBack } from './use-take-back'

export interface ExchangeComposerProps {
  /** As the key that opened it says. */
  readonly direction: ExchangeDirection | null
  readonly onClose: () => void
}

/** What was said, by whom to whom; all but the words is filled in beforehand. */
export function ExchangeComposer({ direction, onClose }: ExchangeComposerProps) {
  const { t } = useTranslation('case')
  const { complaint, words } = useCase()
  const { id, version, channel } = complaint
  const choices = useChoices()
  const [isDetailed, setDetailed] = useState(false)
  const step = useStepForm({
    name: 'exchange',
    schema: caseEventApi['complaints.logExchange'].input,
    defaults: {
      id,
      version,
      direction: 'IN' as ExchangeDirection,
      channel,
      text: '',
      minutes: null,
      person: null,
      automatic: false,
      at: undefined,
    },
    onClose,
    offer: useTakeBack('EXCHANGE'),
  })
  const save = useChannelMutation('complaints.logExchange', step.outcome)
  const { control, setValue, setFocus, handleSubmit } = step.form
  const submit = handleSubmit((values) =>
    save.mutate({
      ...values,
      automatic: values.direction === 'OUT' && values.automatic,
      id,
      version: step.version,
    }),
  )
  const chosen = useWatch({ control, name: 'direction' })
  useEffect(() => {
    if (direction) setValue('direction', direction)
    setFocus('text')
  }, [direction, setValue, setFocus])

  function showDetails() {
    setDetailed(true)
    setValue('at', new Date().toISOString())
  }
  return (
    <form
      className={styles.composer}
      aria-label={t('exchange.title')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
      onKeyDownCapture={(event) => {
        if (isSaveKey(event)) {
          event.preventDefault()
          event.stopPropagation()
          void submit()
        }
        if (event.key === 'Escape' && !event.defaultPrevented) {
          event.stopPropagation()
          onClose()
        }
      }}
    >
      {step.refusal ? <ErrorNotice error={step.refusal} /> : null}
      <RadioGroupControl
        control={control}
        name="direction"
        label={t('exchange.direction')}
        isLabelHidden
        look="compact"
        isInRow
        choices={exchangeDirections.map((value) => ({ value, label: t(`exchange.${value}`) }))}
      />
      <TextAreaControl control={control} name="text" label={t('exchange.text')} rows={3} isRequired />
      <div className={styles.row}>
        <SelectControl
          control={control}
          name="channel"
          label={t('events.channel')}
          choices={choices.list('CHANNEL', channel)}
        />
        <NumberFieldControl
          control={control}
          name="minutes"
          label={t('exchange.minutes')}
          minValue={0}
          unit={t('exchange.unit')}
        />
      </div>
      {isDetailed ? (
        <>
          <DateTimeFieldControl
            control={control}
            name="at"
            label={t('events.at')}
            timeZone={words.zone}
            isPastOnly
          />
          <TextFieldControl control={control} name="person" label={t('exchange.person')} />
          {chosen === 'OUT' ? (
            <CheckboxControl
              control={control}
              name="automatic"
              label={t('exchange.automatic')}
              description={t('exchange.automaticHelp')}
            />
          ) : null}
        </>
      ) : (
        <Button kind="quiet" isSmall onPress={showDetails} className={styles.details}>
          {t('exchange.details')}
        </Button>
      )}
      <div className={styles.actions}>
        <Button isSmall onPress={onClose}>
          {t('ui:confirm.back')}
        </Button>
        <Button
          kind="primary"
          isSmall
          type="submit"
          isPending={save.isPending}
          keys={<KeyHint keys={[t('app:keys.ctrl'), t('app:keys.enter')]} isOnAccent />}
        >
          {t('exchange.submit')}
        </Button>
      </div>
    </form>
  )
}

import { type CalendarDate, now, today as todayIn } from '@internationalized/date'
import { type Ref, useEffect, useState } from 'react'
import { TextField as AriaTextField, Input } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import { CalendarButton } from './calendar-button'
import { calendarDateToText, instantToLocal, localToInstant, timeToText } from './date-text'
import type { FieldProps } from './field'
import styles from './field.module.css'
import { FieldLabel } from './field-label'
import { FieldNotes } from './field-notes'
import { parseDateTimeText } from './parse-date-time-text'
import { useDayWords } from './use-day-words'

export interface DateTimeFieldProps extends FieldProps {
  /**
   * An instant in UTC (`2026-11-21T10:05:00.000Z`), or null when empty. While what is typed is no date with a
   * time the value is that very text, so that nothing is lost and the schema refuses it in words.
   */
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  /** The zone of the site: what is typed is its local time. */
  readonly timeZone: string
  readonly hasNowButton?: boolean
  readonly isPastOnly?: boolean
  readonly inputRef?: Ref<HTMLInputElement>
}

/** A day with its time, typed as one text (`21/11/2026 10:05`, `hier 9h`, `14h30` for today). */
export function DateTimeField(props: DateTimeFieldProps) {
  const { label, help, error, isLabelHidden, inputRef, value, onChange, timeZone, ...others } = props
  const { hasNowButton, isPastOnly, ...rest } = others
  const { t } = useTranslation('ui')
  const words = useDayWords()
  const [text, setText] = useState(() => textOf(value, timeZone))
  const [isEditing, setEditing] = useState(false)
  useEffect(() => {
    if (!isEditing) setText(textOf(value, timeZone))
  }, [value, timeZone, isEditing])
  const local = instantToLocal(value ?? '', timeZone)

  function type(next: string) {
    setText(next)
    const typed = parseDateTimeText(next, todayIn(timeZone), words)
    onChange(next.trim() === '' ? null : typed ? localToInstant(typed.day, typed.time, timeZone) : next)
  }
  function put(instant: string) {
    setText(textOf(instant, timeZone))
    onChange(instant)
  }
  function pick(day: CalendarDate) {
    put(localToInstant(day, local?.time ?? now(timeZone), timeZone))
  }

  return (
    <AriaTextField
      {...rest}
      className={styles.field ?? ''}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      autoComplete="off"
      value={text}
      onChange={type}
      onFocus={() => setEditing(true)}
      onBlur={() => {
        setEditing(false)
        props.onBlur?.()
      }}
    >
      <FieldLabel label={label} isRequired={props.isRequired} isHidden={isLabelHidden} />
      <div className={styles.row}>
        <div className={[styles.withButton, styles.medium].join(' ')}>
          <Input ref={inputRef} placeholder={t('dateTime.placeholder')} className={styles.control ?? ''} />
          <CalendarButton
            value={local?.day ?? null}
            onPick={pick}
            maxValue={isPastOnly ? todayIn(timeZone) : undefined}
            isDisabled={props.isDisabled || props.isReadOnly}
          />
        </div>
        {hasNowButton ? (
          <Button
            kind="quiet"
            isDisabled={props.isDisabled || props.isReadOnly}
            onPress={() => put(now(timeZone).set({ second: 0, millisecond: 0 }).toAbsoluteString())}
          >
            {t('dateTime.now')}
          </Button>
        ) : null}
      </div>
      <FieldNotes help={help} error={error} />
    </AriaTextField>
  )
}

function textOf(value: string | null, timeZone: string): string {
  const local = instantToLocal(value ?? '', timeZone)
  return local ? `${calendarDateToText(local.day)} ${timeToText(local.time)}` : (value ?? '')
}

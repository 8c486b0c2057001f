import { type CalendarDate, getLocalTimeZone, today as todayIn } from '@internationalized/date'
import { type KeyboardEvent, type Ref, useEffect, useState } from 'react'
import { TextField as AriaTextField, Input } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { CalendarButton } from './calendar-button'
import { calendarDateToText, dayToText, isoDay } from './date-text'
import type { FieldProps } from './field'
import styles from './field.module.css'
import { FieldLabel } from './field-label'
import { FieldNotes } from './field-notes'
import { parseDateText } from './parse-date-text'
import { useDayWords } from './use-day-words'

export interface DateFieldProps extends FieldProps {
  /**
   * `YYYY-MM-DD`, or null when empty. While what is typed is no date the value is that very text, so that
   * nothing is lost and the schema refuses it in words.
   */
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  readonly timeZone?: string
  /** Greys out the future in the calendar; the refusal itself belongs to the rule. */
  readonly isPastOnly?: boolean
  readonly inputRef?: Ref<HTMLInputElement>
}

/** A day, typed freely (`21/11`, `21.11.26`, `hier`) or picked; ↑ and ↓ move by a day. */
export function DateField(props: DateFieldProps) {
  const { label, help, error, isLabelHidden, inputRef, value, onChange, timeZone, isPastOnly, ...rest } =
    props
  const { t } = useTranslation('ui')
  const words = useDayWords()
  const today = todayIn(timeZone ?? getLocalTimeZone())
  const [text, setText] = useState(value ? dayToText(value) : '')
  const [isEditing, setEditing] = useState(false)
  useEffect(() => {
    if (!isEditing) setText(value ? dayToText(value) : '')
  }, [value, isEditing])

  function type(next: string) {
    setText(next)
    const day = parseDateText(next, today, words)
    onChange(next.trim() === '' ? null : (day?.toString() ?? next))
  }
  function put(day: CalendarDate) {
    setText(calendarDateToText(day))
    onChange(day.toString())
  }
  function step(event: KeyboardEvent) {
    const days = { ArrowUp: 1, ArrowDown: -1 }[event.key]
    if (!days || event.altKey || event.ctrlKey) return
    event.preventDefault()
    put((isoDay(value ?? '') ?? today.subtract({ days })).add({ days }))
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
      <div className={[styles.withButton, styles.short].join(' ')}>
        <Input
          ref={inputRef}
          placeholder={t('date.placeholder')}
          className={styles.control ?? ''}
          onKeyDown={step}
        />
        <CalendarButton
          value={isoDay(value ?? '')}
          onPick={put}
          maxValue={isPastOnly ? today : undefined}
          isDisabled={props.isDisabled || props.isReadOnly}
        />
      </div>
      <FieldNotes help={help} error={error} />
    </AriaTextField>
  )
}

import { useEffect, useState } from 'react'
import { timeToText } from '#renderer/ui/fields/date-text'
import { parseTimeText } from '#renderer/ui/fields/parse-time-text'
import { TextField } from '#renderer/ui/fields/text-field'

export interface TimeInputProps {
  readonly label: string
  /** `09:00`; while what is typed is no time the value is that very text, which the schema refuses in words. */
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error?: string
}

/** A time of day typed freely (`9h`, `9:30`, `930`), put in order when the field is left. */
export function TimeInput({ label, value, onChange, error }: TimeInputProps) {
  const [text, setText] = useState(value)
  useEffect(() => setText(value), [value])
  function leave() {
    const time = parseTimeText(text)
    const next = /^24\D?0*$/.test(text.trim()) ? '24:00' : time ? timeToText(time) : text.trim()
    setText(next)
    if (next !== value) onChange(next)
  }
  return (
    <TextField
      label={label}
      isLabelHidden
      value={text}
      onChange={setText}
      onBlur={leave}
      error={error}
      maxLength={5}
    />
  )
}

import { useTranslation } from 'react-i18next'
import { TextField } from '#renderer/ui/fields/text-field'
import { useSettledValue } from '#renderer/ui/list/use-settled-value'

export interface NumberOptionProps {
  readonly number: string
  readonly error: string | undefined
  readonly onChange: (number: string) => void
}

/** The number of the case whose sheet is made; handed on once typing pauses. */
export function NumberOption({ number, error, onChange }: NumberOptionProps) {
  const { t } = useTranslation('reports')
  const [typed, setTyped] = useSettledValue(number, onChange, 400)
  return (
    <TextField
      label={t('options.number')}
      help={t('options.numberHelp', { example: `R-${new Date().getFullYear()}-0001` })}
      error={typed === number ? error : undefined}
      value={typed}
      onChange={(text) => setTyped(text.toUpperCase())}
      maxLength={40}
      isShort
    />
  )
}

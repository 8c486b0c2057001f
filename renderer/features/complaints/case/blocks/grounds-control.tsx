import { type Control, type FieldPath, type FieldValues, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { refusalGroundsLength } from '#shared/complaints/complaint-checks'

export interface GroundsControlProps<T extends FieldValues, U> {
  readonly control: Control<T, unknown, U>
  readonly name: FieldPath<T>
  readonly outcomeName: FieldPath<T>
}

/** The grounds of a decision that is not fully favourable, with what is still missing to their shortest length. */
export function GroundsControl<T extends FieldValues, U>(props: GroundsControlProps<T, U>) {
  const { control, name, outcomeName } = props
  const { t } = useTranslation('case')
  const outcome: unknown = useWatch({ control, name: outcomeName })
  const grounds: unknown = useWatch({ control, name })
  const isNeeded = typeof outcome === 'string' && outcome !== 'UPHELD'
  const length = typeof grounds === 'string' ? grounds.trim().length : 0
  const count = Math.max(0, refusalGroundsLength - length)
  return (
    <TextAreaControl
      control={control}
      name={name}
      label={t(outcome === 'WITHDRAWN' || outcome === 'MOOT' ? 'grounds.closing' : 'fields:refusalGrounds')}
      isRequired={isNeeded}
      rows={3}
      help={isNeeded && count > 0 ? t('grounds.missing', { count }) : undefined}
    />
  )
}

import type { FieldPath, FieldValues } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { CheckboxControl } from '#renderer/ui/form/checkbox-control'
import { ComboBoxControl } from '#renderer/ui/form/combo-box-control'
import type { ControlProps } from '#renderer/ui/form/control'
import { DateFieldControl } from '#renderer/ui/form/date-field-control'
import { DateTimeFieldControl } from '#renderer/ui/form/date-time-field-control'
import { MoneyFieldControl } from '#renderer/ui/form/money-field-control'
import { NumberFieldControl } from '#renderer/ui/form/number-field-control'
import { SelectControl } from '#renderer/ui/form/select-control'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { fieldLabel } from '#shared/history/field-label'
import { valueKindOf } from '#shared/history/value-kinds'
import { OptionalSelect } from './optional-select'
import { ScoreControl } from './score-control'
import { ThirdPartyControl } from './third-party-control'
import { useChoices } from './use-choices'

export interface FieldControlProps<T extends FieldValues, U> extends ControlProps<T, U> {
  readonly name: FieldPath<T>
  /** Zone of the site: what is typed is its local time. */
  readonly zone: string
  readonly label?: string
  readonly help?: string
  readonly isRequired?: boolean
  readonly autoFocus?: boolean
  /** The value as it is stored: one that is no longer active stays choosable. */
  readonly current?: unknown
}

/** Fields that the record always has: they can be corrected, not emptied. */
const alwaysSet: ReadonlySet<string> = new Set(['channel', 'site', 'receivedByEntity', 'compensations.type'])

/** The control with which a field of the record is edited, by what its value is. */
export function FieldControl<T extends FieldValues, U>(props: FieldControlProps<T, U>) {
  const { name, zone, current, ...rest } = props
  const { t } = useTranslation('case')
  const { language } = useSession()
  const choices = useChoices()
  const kind = valueKindOf(name) ?? 'line'
  const path = name.replace(/\.\d+/g, '')
  const isAlwaysSet = alwaysSet.has(path)
  const label = props.label ?? fieldLabel(path, language)
  const common = { ...rest, name, label, isRequired: props.isRequired || isAlwaysSet }

  if (typeof kind === 'object') {
    if (!('enumeration' in kind)) return <ScoreControl {...common} low={kind.low} high={kind.high} />
    const list = choices.enumeration(kind.enumeration)
    if (isAlwaysSet) return <SelectControl {...common} choices={list} />
    return (
      <OptionalSelect {...common} choices={list} read={kind.enumeration === 'severity' ? Number : String} />
    )
  }
  if (path === 'thirdParty.name') return <ThirdPartyControl {...common} />
  switch (kind) {
    case 'text':
      return <TextAreaControl {...common} rows={2} />
    case 'day':
      return <DateFieldControl {...common} timeZone={zone} />
    case 'instant':
      return <DateTimeFieldControl {...common} timeZone={zone} isPastOnly />
    case 'flag':
      return <CheckboxControl control={props.control} name={name} label={label} description={props.help} />
    case 'yesNo':
      return <OptionalSelect {...common} choices={yesNo(t)} read={(choice) => choice === 'true'} />
    case 'employee':
      return <ComboBoxControl {...common} choices={choices.employees(current)} />
    case 'site':
      return <SelectControl {...common} choices={choices.sites(current)} />
    case 'nature':
      return <ComboBoxControl {...common} choices={choices.list('NATURE', current)} isRequired />
    case 'channel':
      return isAlwaysSet ? (
        <SelectControl {...common} choices={choices.list('CHANNEL', current)} />
      ) : (
        <OptionalSelect {...common} choices={choices.list('CHANNEL', current)} />
      )
    case 'minutes':
      return <NumberFieldControl {...common} minValue={0} unit={t('minutes')} />
    case 'money':
      return <MoneyFieldControl {...common} />
    case 'phone':
      return <TextFieldControl {...common} type="tel" />
    case 'email':
      return <TextFieldControl {...common} type="email" />
    default:
      return <TextFieldControl {...common} />
  }
}

function yesNo(t: (key: string) => string) {
  return ['true', 'false'].map((value) => ({ value, label: t(`enums:boolean.${value}`) }))
}

import { Plus, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import { Checkbox } from '#renderer/ui/fields/checkbox'
import { DateField } from '#renderer/ui/fields/date-field'
import { TextField } from '#renderer/ui/fields/text-field'
import type { SiteDays } from '#shared/calendars/site-calendar'
import { localDateOf } from '#shared/time/local-date'
import own from './calendars.module.css'

type Closures = SiteDays['closures']
type Closure = Closures[number]

export interface ClosureFieldsProps {
  readonly closures: Closures
  readonly onChange: (closures: Closures) => void
  readonly errorAt: (path: string) => string | undefined
  readonly timeZone: string
}

/** Days on which the site is closed, once or every year. */
export function ClosureFields({ closures, onChange, errorAt, timeZone }: ClosureFieldsProps) {
  const { t } = useTranslation('clocks')
  const today = localDateOf(new Date().toISOString(), timeZone)
  const year = today.slice(0, 4)
  const put = (index: number, next: Closure) =>
    onChange(closures.map((old, at) => (at === index ? next : old)))
  return (
    <fieldset className={own.group}>
      <legend className={own.legend}>{t('calendar.closures')}</legend>
      <p className={own.quiet}>{t('calendar.closuresText')}</p>
      {closures.map((closure, index) => {
        const isYearly = closure.from.length === 5
        const shown = (day: string) => (day.length === 5 ? `${year}-${day}` : day)
        const kept = (day: string | null) => (isYearly ? (day ?? '').slice(5) : (day ?? ''))
        const path = `closures.${index}`
        return (
          // Closures have no identity of their own: they are told apart by their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <div key={index} className={own.closure}>
            <DateField
              label={t('calendar.closureFrom')}
              value={shown(closure.from)}
              onChange={(day) => put(index, { ...closure, from: kept(day) })}
              error={errorAt(`${path}.from`)}
            />
            <DateField
              label={t('calendar.closureTo')}
              value={shown(closure.to)}
              onChange={(day) => put(index, { ...closure, to: kept(day) })}
              error={errorAt(`${path}.to`)}
            />
            <TextField
              label={t('calendar.closureLabel')}
              value={closure.label ?? ''}
              onChange={(label) => put(index, { ...closure, label: label || null })}
              maxLength={200}
            />
            <Button
              kind="quiet"
              icon={<X />}
              aria-label={t('calendar.removeClosure', { rank: index + 1 })}
              onPress={() => onChange(closures.filter((_, at) => at !== index))}
            />
            <div className={own.yearly}>
              <Checkbox
                label={t('calendar.yearly')}
                value={isYearly}
                onChange={(isEveryYear) => {
                  const change = (day: string) => (isEveryYear ? day.slice(-5) : shown(day))
                  put(index, { ...closure, from: change(closure.from), to: change(closure.to) })
                }}
              />
            </div>
          </div>
        )
      })}
      <div>
        <Button
          icon={<Plus />}
          isDisabled={closures.length >= 200}
          onPress={() => onChange([...closures, { from: today, to: today, label: null }])}
        >
          {t('calendar.addClosure')}
        </Button>
      </div>
    </fieldset>
  )
}

import { ChevronDown, X } from 'lucide-react'
import { useState } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { classNames } from '#renderer/ui/class-names'
import field from '#renderer/ui/fields/field.module.css'
import chip from '#renderer/ui/layout/chip.module.css'
import type { LocalDate } from '#shared/time/day-number'
import { PeriodChooser } from './period-chooser'
import type { OpenPeriod } from './period-of-list'
import { periodText } from './period-text'

export interface PeriodChipProps {
  readonly period: OpenPeriod
  readonly today: LocalDate
  readonly onChange: (period: OpenPeriod) => void
  /** Without a cross: what is shown needs a period. */
  readonly isFixed?: boolean
  /** Offers periods that move with the calendar. */
  readonly hasPresets?: boolean
}

/** The period of a list: reads "2026" or "1er semestre 2026" once set, as its name while unset. */
export function PeriodChip({ period, today, onChange, isFixed, hasPresets }: PeriodChipProps) {
  const { t, i18n } = useTranslation('lists')
  const [isOpen, setOpen] = useState(false)
  const label = t('period.label')
  const text = periodText(period, i18n.resolvedLanguage === 'en' ? 'en' : 'fr')
  return (
    <span className={classNames(chip.chip, chip.filter, text && !isFixed && chip.set)}>
      <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
        <Button className={chip.trigger ?? ''} aria-label={text ? t('filter.named', { label, text }) : label}>
          <span className={chip.words}>{text || label}</span>
          {text && !isFixed ? null : <ChevronDown aria-hidden="true" />}
        </Button>
        <Popover className={field.popover ?? ''} placement="bottom start" offset={6}>
          <Dialog aria-label={label} className={chip.dialog}>
            <PeriodChooser
              period={period}
              today={today}
              onChoose={(chosen) => {
                onChange(chosen)
                setOpen(false)
              }}
              onType={onChange}
              hasPresets={hasPresets}
            />
          </Dialog>
        </Popover>
      </DialogTrigger>
      {text && !isFixed ? (
        <Button
          className={chip.cross ?? ''}
          aria-label={t('filter.drop', { label })}
          onPress={() => onChange({})}
        >
          <X aria-hidden="true" />
        </Button>
      ) : null}
    </span>
  )
}

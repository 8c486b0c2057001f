import type { CalendarDate } from '@internationalized/date'
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Dialog,
  DialogTrigger,
  Heading,
  Popover,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import styles from './calendar-button.module.css'
import field from './field.module.css'

export interface CalendarButtonProps {
  readonly value: CalendarDate | null
  readonly onPick: (day: CalendarDate) => void
  readonly maxValue?: CalendarDate
  readonly isDisabled?: boolean
}

/** Opens a month to pick a day from; typing stays the first way. */
export function CalendarButton({ value, onPick, maxValue, isDisabled }: CalendarButtonProps) {
  const { t } = useTranslation('ui')
  const [isOpen, setOpen] = useState(false)
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button
        className={field.inButton ?? ''}
        aria-label={t('date.openCalendar')}
        isDisabled={isDisabled}
        excludeFromTabOrder
      >
        <CalendarDays aria-hidden="true" />
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <Dialog aria-label={t('date.calendar')} className={styles.dialog}>
          <Calendar
            autoFocus
            value={value}
            maxValue={maxValue}
            firstDayOfWeek="mon"
            onChange={(day) => {
              onPick(day)
              setOpen(false)
            }}
          >
            <header className={styles.header}>
              <Button slot="previous" className={styles.step ?? ''}>
                <ChevronLeft aria-hidden="true" />
              </Button>
              <Heading className={styles.month ?? ''} />
              <Button slot="next" className={styles.step ?? ''}>
                <ChevronRight aria-hidden="true" />
              </Button>
            </header>
            <CalendarGrid weekdayStyle="short" className={styles.grid ?? ''}>
              <CalendarGridHeader>
                {(day) => (
                  <CalendarHeaderCell className={styles.weekday ?? ''}>{day.slice(0, 2)}</CalendarHeaderCell>
                )}
              </CalendarGridHeader>
              <CalendarGridBody>
                {(date) => <CalendarCell date={date} className={styles.day ?? ''} />}
              </CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

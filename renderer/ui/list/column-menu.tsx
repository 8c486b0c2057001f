import { ArrowDown, ArrowUp, Columns3 } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import { announce } from '#renderer/ui/feedback/live-region'
import { Checkbox } from '#renderer/ui/fields/checkbox'
import field from '#renderer/ui/fields/field.module.css'
import styles from './column-menu.module.css'
import { moveItem } from './move-item'

export interface ColumnMenuProps {
  readonly columns: readonly { readonly id: string; readonly header: string }[]
  readonly shown: readonly string[]
  readonly onChange: (shown: readonly string[] | null) => void
  /** Makes a column wider or narrower by so many pixels; the width that it has then. */
  readonly onWiden: (id: string, by: number) => number
}

const step = 16

/** Which columns a list shows, in which order. */
export function ColumnMenu({ columns, shown, onChange, onWiden }: ColumnMenuProps) {
  const { t } = useTranslation('lists')
  const [isOpen, setOpen] = useState(false)
  // What is shown comes first, in its order; the rest follows in the order offered.
  const listed = [
    ...shown.flatMap((id) => columns.find((column) => column.id === id) ?? []),
    ...columns.filter((column) => !shown.includes(column.id)),
  ]

  function move(id: string, header: string, by: 1 | -1) {
    const next = moveItem(shown, id, by)
    onChange(next)
    announce(t('columns.moved', { column: header, place: next.indexOf(id) + 1, count: next.length }))
  }
  function onKeyDown(event: KeyboardEvent, { id, header }: { id: string; header: string }) {
    if (!event.altKey) return
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    const wider = { ArrowLeft: -step, ArrowRight: step }[event.key]
    if (by && shown.includes(id)) move(id, header, by === 1 ? 1 : -1)
    else if (wider) announce(t('columns.widened', { column: header, width: onWiden(id, wider) }))
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button kind="quiet" icon={<Columns3 />}>
        {t('columns.choose')}
      </Button>
      <Popover className={field.popover ?? ''} placement="bottom end" offset={6}>
        <Dialog aria-label={t('columns.choose')} className={styles.dialog}>
          <p className={styles.hint}>{t('columns.hint')}</p>
          <ul className={styles.list}>
            {listed.map((column) => {
              const place = shown.indexOf(column.id)
              const isShown = place >= 0
              return (
                <li
                  key={column.id}
                  className={styles.line}
                  onKeyDownCapture={(event) => onKeyDown(event, column)}
                >
                  <Checkbox
                    label={column.header}
                    value={isShown}
                    isDisabled={isShown && shown.length === 1}
                    onChange={(isOn) =>
                      onChange(isOn ? [...shown, column.id] : shown.filter((id) => id !== column.id))
                    }
                  />
                  {isShown ? (
                    <span className={styles.moves}>
                      <Button
                        kind="quiet"
                        isSmall
                        icon={<ArrowUp />}
                        aria-label={t('columns.earlier', { column: column.header })}
                        isDisabled={place === 0}
                        onPress={() => move(column.id, column.header, -1)}
                      />
                      <Button
                        kind="quiet"
                        isSmall
                        icon={<ArrowDown />}
                        aria-label={t('columns.later', { column: column.header })}
                        isDisabled={place === shown.length - 1}
                        onPress={() => move(column.id, column.header, 1)}
                      />
                    </span>
                  ) : null}
                </li>
              )
            })}
          </ul>
          <Button kind="quiet" isSmall onPress={() => onChange(null)}>
            {t('columns.reset')}
          </Button>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

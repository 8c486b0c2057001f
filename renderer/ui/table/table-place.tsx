import { useEffect, useEffectEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '#renderer/ui/feedback/live-region'
import { formatInteger } from '#shared/text/formats'
import { documentLanguages } from '#shared/text/language'
import styles from './virtual-table.module.css'

export interface TablePlaceProps {
  /** The rows in sight, counted from zero. */
  readonly first: number
  readonly last: number
  /** Null while it is not known. */
  readonly total: number | null
}

/** A scroll bar that has come to rest. */
const restMs = 500

/** Which rows of a long list are in sight; a leap through it is also said to screen readers. */
export function TablePlace({ first, last, total }: TablePlaceProps) {
  const { t, i18n } = useTranslation('ui')
  const language = documentLanguages.find((known) => known === i18n.language) ?? 'fr'
  const write = (value: number) => formatInteger(value, language)
  const range = { first: write(first + 1), last: write(last + 1) }
  const text =
    total === null ? t('table.placeUncounted', range) : t('table.place', { ...range, total: write(total) })
  const said = useRef({ first, text })
  const say = useEffectEvent(() => {
    const isLeap = Math.abs(first - said.current.first) > last - first
    said.current = { first, text }
    if (isLeap) announce(text)
  })
  useEffect(() => {
    if (said.current.first === first) return
    const timer = window.setTimeout(say, restMs)
    return () => window.clearTimeout(timer)
  }, [first])
  return <p className={styles.place}>{text}</p>
}

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import styles from './long-text.module.css'
import { shorten } from './shorten'

export interface LongTextProps {
  readonly text: string
  /** Characters shown before the rest is asked for. */
  readonly limit?: number
  /** BCP 47 tag of the language of the text, when it is not the window's. */
  readonly language?: string
}

/** A text as it was written; of a very long one the beginning, and the rest on demand. */
export function LongText({ text, limit = 1200, language }: LongTextProps) {
  const { t } = useTranslation('case')
  const [isWhole, setWhole] = useState(false)
  const short = shorten(text, limit)
  const isLong = short !== text
  return (
    <>
      <div className={styles.text} lang={language}>
        {isWhole || !isLong ? text : short}
      </div>
      {isLong ? (
        <Button
          kind="quiet"
          isSmall
          className={styles.more}
          aria-expanded={isWhole}
          onPress={() => setWhole(!isWhole)}
        >
          {isWhole ? t('text.fold') : t('text.unfold', { count: text.length })}
        </Button>
      ) : null}
    </>
  )
}

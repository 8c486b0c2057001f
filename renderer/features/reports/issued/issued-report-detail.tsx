import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useChannel } from '#renderer/app/use-channel'
import { DocumentPreview } from '#renderer/ui/document/document-preview'
import { Notice } from '#renderer/ui/feedback/notice'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { RadioGroup } from '#renderer/ui/fields/radio-group'
import { DocumentActions } from '../document-actions'
import { DifferenceTable } from './difference-table'
import styles from './issued.module.css'

const sides = ['pages', 'difference'] as const

/** One issued report: its pages as they were frozen, or what the register would say differently today. */
export function IssuedReportDetail({ number }: { readonly number: string }) {
  const { t } = useTranslation('issued')
  const [side, setSide] = useState<(typeof sides)[number]>('pages')
  const pages = useChannel('reports.reprint', { number }, { staleTime: Number.POSITIVE_INFINITY })
  return (
    <div className={styles.main}>
      <div className={styles.bar}>
        <RadioGroup
          label={t('show.label', { number })}
          isLabelHidden
          look="compact"
          isInRow
          choices={sides.map((value) => ({ value, label: t(`show.${value}`) }))}
          value={side}
          onChange={setSide}
        />
      </div>
      {side === 'pages' ? (
        <div className={styles.preview}>
          <DocumentPreview document={pages.data ?? null} isMaking={pages.isPending}>
            {pages.error ? <ErrorNotice error={pages.error} /> : null}
          </DocumentPreview>
        </div>
      ) : (
        <Difference number={number} />
      )}
      <DocumentActions
        key={number}
        request={{ channel: 'reports.reprint', input: { number } }}
        isReady={pages.isSuccess}
      />
    </div>
  )
}

function Difference({ number }: { readonly number: string }) {
  const { t } = useTranslation('issued')
  const compared = useChannel('reports.compare', { number }, { staleTime: 0 })
  return (
    <section
      className={styles.reading}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
      tabIndex={0}
      aria-label={t('show.difference')}
      aria-busy={compared.isPending}
    >
      {compared.error ? <ErrorNotice error={compared.error} onRetry={() => void compared.refetch()} /> : null}
      {compared.isPending ? <Skeleton lines={8} /> : null}
      {compared.data?.differences.length === 0 ? (
        <Notice tone="done" title={t('difference.none')}>
          {t('difference.noneText')}
        </Notice>
      ) : null}
      {compared.data && compared.data.differences.length > 0 ? (
        <>
          <Notice tone="info" title={t('difference.some', { count: compared.data.differences.length })}>
            {t('difference.someText')}
          </Notice>
          <DifferenceTable differences={compared.data.differences} otherHeading={t('difference.now')} />
        </>
      ) : null}
    </section>
  )
}

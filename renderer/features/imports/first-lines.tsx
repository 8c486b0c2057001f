import { useTranslation } from 'react-i18next'
import { PlainTable } from '#renderer/ui/table/plain-table'
import type { ImportPreview } from '#shared/imports/import-api'
import { formatDate } from '#shared/text/formats'
import styles from './imports.module.css'

/** The first lines as they will be, and why some will not. */
export function FirstLines({ preview }: { readonly preview: ImportPreview }) {
  const { t } = useTranslation(['imports', 'enums', 'fields'])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section className={styles.scroll} aria-label={t('first.title')} tabIndex={0}>
      <PlainTable
        caption={t('first.title')}
        columns={[
          { id: 'line', header: t('first.line') },
          { id: 'kind', header: t('first.kind') },
          { id: 'receivedAt', header: t('fields:receivedAt') },
          { id: 'person', header: t('first.person') },
          { id: 'nature', header: t('fields:nature') },
          { id: 'verbatim', header: t('fields:verbatim') },
        ]}
        rows={preview.first.map((line) => ({
          id: String(line.line),
          cells: [
            line.line,
            line.kind ? (
              t(`enums:kind.${line.kind}`)
            ) : (
              <span key="kind" className={styles.late}>
                {t('first.refused')}
              </span>
            ),
            line.receivedAt ? formatDate(line.receivedAt) : '–',
            line.person ?? '–',
            line.nature ?? '–',
            line.reason ? (
              <span key="words" className={styles.late}>
                {line.reason}
              </span>
            ) : (
              <span key="words" className={styles.words}>
                {line.verbatim}
              </span>
            ),
          ],
        }))}
      />
    </section>
  )
}

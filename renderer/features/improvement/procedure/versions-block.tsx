import { useTranslation } from 'react-i18next'
import { Notice } from '#renderer/ui/feedback/notice'
import { PlainTable } from '#renderer/ui/table/plain-table'
import type { Procedure } from '#shared/improvement/procedure-api'
import { formatDate } from '#shared/text/formats'
import styles from '../improvement.module.css'

interface VersionsBlockProps {
  readonly procedure: Procedure
  readonly onShow: (number: number) => void
}

/** What was approved, and whether the procedure still says the same. */
export function VersionsBlock({ procedure, onShow }: VersionsBlockProps) {
  const { t } = useTranslation('improvement')
  const { versions, changedSince, sections } = procedure
  const [last] = versions
  if (!last) return <Notice tone="soon">{t('procedure.noVersion')}</Notice>
  const changed = sections.filter(({ section }) => changedSince.includes(section))
  return (
    <>
      <Notice tone={changed.length > 0 ? 'soon' : 'done'}>
        {changed.length > 0
          ? t('procedure.changed', {
              count: changed.length,
              number: last.number,
              sections: changed.map(({ title }) => title).join(', '),
            })
          : t('procedure.upToDate', { number: last.number })}
      </Notice>
      <PlainTable
        caption={t('procedure.versions')}
        columns={[
          { id: 'number', header: t('procedure.version') },
          { id: 'approved', header: t('procedure.approvedBy') },
          { id: 'note', header: t('procedure.note') },
        ]}
        rows={versions.map(({ id, number, approvedBy, approvedOn, note }) => ({
          id,
          cells: [
            <button
              key="show"
              type="button"
              className={styles.link}
              aria-label={t('procedure.show', { number })}
              onClick={() => onShow(number)}
            >
              {number}
            </button>,
            t('procedure.approvedLine', { name: approvedBy, date: formatDate(approvedOn) }),
            note ?? '—',
          ],
        }))}
      />
    </>
  )
}

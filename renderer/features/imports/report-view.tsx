import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { Facts } from '#renderer/ui/layout/facts'
import { PlainTable } from '#renderer/ui/table/plain-table'
import type { ImportReport } from '#shared/imports/import-api'
import { formatInteger } from '#shared/text/formats'
import styles from './imports.module.css'

const mostShown = 200

export interface ReportViewProps {
  readonly report: ImportReport
  readonly token: string
}

/** What became, or would become, of every line. */
export function ReportView({ report, token }: ReportViewProps) {
  const { t } = useTranslation('imports')
  const { language } = useSession()
  const save = useChannelMutation('files.saveDocument')
  const figure = (id: 'read' | 'complaints' | 'remarks' | 'duplicates' | 'refused', count: number) => ({
    id,
    label: t(`report.${id}`),
    value: formatInteger(count, language),
  })
  return (
    <>
      <div role="status">
        <Facts
          facts={[
            figure('read', report.read),
            figure('complaints', report.complaints),
            figure('remarks', report.remarks),
            figure('duplicates', report.duplicates),
            figure('refused', report.refusedCount),
            ...(report.created.length > 0
              ? [
                  {
                    id: 'created',
                    label: t('report.created'),
                    value: report.created.map(({ name }) => name).join(', '),
                  },
                ]
              : []),
          ]}
        />
      </div>
      {report.refusedCount > 0 ? (
        <section className={styles.part} aria-label={t('report.refusedTitle')}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
          <section className={styles.scroll} aria-label={t('report.refusedLines')} tabIndex={0}>
            <PlainTable
              caption={t('report.refusedTitle')}
              columns={[
                { id: 'line', header: t('first.line') },
                { id: 'column', header: t('report.column') },
                { id: 'reason', header: t('report.reason') },
              ]}
              rows={report.refused.slice(0, mostShown).map(({ line, column, reason }) => ({
                id: String(line),
                cells: [line, column ?? t('report.wholeLine'), reason],
              }))}
            />
          </section>
          {report.refusedCount > mostShown ? (
            <p className={styles.quiet}>{t('report.more', { count: report.refusedCount - mostShown })}</p>
          ) : null}
          <div>
            <Button
              isPending={save.isPending}
              onPress={() =>
                save.mutate({ document: { channel: 'documents.importRefusals', input: { token } } })
              }
            >
              {t('report.saveRefused')}
            </Button>
          </div>
        </section>
      ) : null}
    </>
  )
}

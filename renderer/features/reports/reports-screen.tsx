import { Stamp } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import { Page } from '#renderer/ui/layout/page'
import type { AppError } from '#shared/api/app-error'
import { DocumentActions } from './document-actions'
import { DocumentChoice } from './document-choice'
import { DocumentOptionsForm } from './document-options-form'
import { documentRequest } from './document-request'
import { IssueDialog } from './issued/issue-dialog'
import { PreviewPane } from './preview/preview-pane'
import { ReportViews } from './report-views'
import styles from './reports.module.css'
import { useRenderedDocument } from './use-rendered-document'
import { useReportAddress } from './use-report-address'

/** Why a sheet that was chosen for the report cannot be in it. */
function sampleError(error: AppError | null): string | undefined {
  return error?.issues?.find(({ path }) => path.startsWith('numbers.'))?.message
}

/** The documents that can be made: which one and how at the left, the document itself at the right. */
export function ReportsScreen() {
  const { t } = useTranslation(['app', 'issued'])
  const [isIssuing, setIssuing] = useState(false)
  const { options, today, change, choose } = useReportAddress()
  const request = useMemo(() => documentRequest(options), [options])
  const rendered = useRenderedDocument(request)
  const isNumberRefused = options.document === 'caseSheet' && rendered.error?.code === 'NOT_FOUND'
  return (
    <Page title={t('app:places.reports')} width="full">
      <ReportViews current="prepare" />
      <div className={styles.columns}>
        <div className={styles.choices}>
          <div className={styles.form}>
            <DocumentChoice value={options.document} onChange={(document) => change({ document })} />
            <DocumentOptionsForm
              options={options}
              today={today}
              numberError={isNumberRefused ? rendered.error?.message : undefined}
              sampleError={sampleError(rendered.error)}
              onChange={change}
              onChoose={choose}
            />
            {options.document === 'followUpReport' ? (
              <div className={styles.option}>
                <span className={styles.optionLabel}>{t('issued:issue.label')}</span>
                <p>{t(options.period.to > today ? 'issued:issue.notOver' : 'issued:issue.help')}</p>
                <div>
                  <Button
                    needs="manage"
                    icon={<Stamp />}
                    isDisabled={!rendered.isSuccess || options.period.to > today}
                    onPress={() => setIssuing(true)}
                  >
                    {t('issued:issue.open')}
                  </Button>
                </div>
              </div>
            ) : null}
          </div>
          <DocumentActions key={JSON.stringify(request)} request={request} isReady={rendered.isSuccess} />
        </div>
        <PreviewPane
          options={options}
          document={rendered.data ?? null}
          error={rendered.error}
          isMaking={rendered.isFetching}
          onRetry={() => void rendered.refetch()}
        />
      </div>
      {isIssuing ? (
        <IssueDialog options={options} onChoose={choose} onClose={() => setIssuing(false)} />
      ) : null}
    </Page>
  )
}

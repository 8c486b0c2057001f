import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { classNames } from '#renderer/ui/class-names'
import { Page } from '#renderer/ui/layout/page'
import { CheckOutcome } from './check/check-outcome'
import { useDroppedFile } from './check/use-dropped-file'
import styles from './issued/issued.module.css'
import { ReportViews } from './report-views'

/** Says whether a file in hand is a report of this register, as it was issued. */
export function CheckFileScreen() {
  const { t } = useTranslation(['app', 'issued'])
  const input = useRef<HTMLInputElement>(null)
  const check = useChannelMutation('reports.verify')
  const isOver = useDroppedFile((file) => void start(file))

  async function start(file: File) {
    check.mutate({ bytes: new Uint8Array(await file.arrayBuffer()) })
  }
  return (
    <Page title={t('app:places.reports')} width="full">
      <ReportViews current="check" />
      <div className={styles.page}>
        <p>{t('issued:check.intro')}</p>
        <div className={classNames(styles.drop, isOver && styles.dropOver)}>
          <p>{t('issued:check.drop')}</p>
          <input
            ref={input}
            type="file"
            accept=".pdf,.json,application/pdf,application/json"
            className={styles.hidden}
            tabIndex={-1}
            aria-label={t('issued:check.file')}
            onChange={(event) => {
              const file = event.target.files?.[0]
              event.target.value = ''
              if (file) void start(file)
            }}
          />
          <Button kind="primary" isPending={check.isPending} onPress={() => input.current?.click()}>
            {t('issued:check.choose')}
          </Button>
        </div>
        {check.error ? <ErrorNotice error={check.error} /> : null}
        {check.data ? <CheckOutcome check={check.data} /> : null}
      </div>
    </Page>
  )
}

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '#renderer/app/api'
import { ErrorNotice } from '#renderer/app/error-notice'
import { refreshAfter } from '#renderer/app/refresh-after'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { useFollowedJob } from '#renderer/app/use-followed-job'
import { Button } from '#renderer/ui/actions/button'
import { Notice } from '#renderer/ui/feedback/notice'
import { Block } from '#renderer/ui/layout/block'
import { ConfirmDialog } from '#renderer/ui/overlays/confirm-dialog'
import { PlainTable } from '#renderer/ui/table/plain-table'
import type { OutputOf } from '#shared/api/contract'
import type { ImportRecord } from '#shared/imports/import-api'
import { formatDateTime, formatInteger } from '#shared/text/formats'
import styles from './imports.module.css'
import { JobNotice } from './job-notice'

const listed = 20

function listSome(numbers: readonly string[], count: number): string {
  return `${numbers.slice(0, listed).join(', ')}${count > listed ? '…' : ''}`
}

/** The imports of this register, each of which can be undone. */
export function PastImports() {
  const { t } = useTranslation('imports')
  const { language, timeZone } = useSession()
  const { data, error } = useChannel('imports.list', {})
  const undoing = useFollowedJob('imports')
  const [asked, setAsked] = useState<ImportRecord | null>(null)
  const [undone, setUndone] = useState<OutputOf<'imports.undo'> | null>(null)
  async function undo({ id }: ImportRecord) {
    setAsked(null)
    setUndone(null)
    setUndone(await undoing.follow((job) => call('imports.undo', { id, job })))
    void refreshAfter('imports.undo')
  }
  if (!data || data.imports.length === 0) return error ? <ErrorNotice error={error} /> : null
  return (
    <Block title={t('past.title')} description={t('past.description')}>
      {undoing.isRunning ? (
        <JobNotice progress={undoing.progress} label={t('job.undoing')} onCancel={undoing.cancel} />
      ) : null}
      {undoing.error ? <ErrorNotice error={undoing.error} /> : null}
      {undone ? (
        <Notice tone={undone.stopped ? 'soon' : 'done'} isLive>
          {t('past.undone', { count: undone.cancelled })}
          {undone.kept.length > 0
            ? ` ${t('past.kept', { list: listSome(undone.kept, undone.keptCount) })}`
            : ''}
          {undone.stopped ? ` ${t('past.stopped')}` : ''}
        </Notice>
      ) : null}
      {data.imports.some(({ state }) => state === 'INTERRUPTED') ? (
        <Notice tone="soon">{t('past.interrupted')}</Notice>
      ) : null}
      <PlainTable
        caption={t('past.title')}
        isCaptionHidden
        columns={[
          { id: 'file', header: t('past.file') },
          { id: 'at', header: t('past.at') },
          { id: 'actor', header: t('past.actor') },
          { id: 'complaints', header: t('report.complaints'), align: 'end' },
          { id: 'remarks', header: t('report.remarks'), align: 'end' },
          { id: 'state', header: t('past.state') },
          { id: 'undo', header: t('past.undo') },
        ]}
        rows={data.imports.map((record) => ({
          id: record.id,
          cells: [
            record.fileName,
            formatDateTime(record.at, timeZone()),
            record.actor,
            formatInteger(record.complaints, language),
            formatInteger(record.remarks, language),
            t(`past.states.${record.state}`),
            record.state === 'UNDONE' ? (
              '–'
            ) : (
              <Button
                key="undo"
                isSmall
                isDisabled={record.state === 'RUNNING' || undoing.isRunning}
                aria-label={t('past.undoOf', { file: record.fileName })}
                onPress={() => setAsked(record)}
              >
                {t('past.undo')}
              </Button>
            ),
          ],
        }))}
      />
      <p className={styles.quiet}>{t('past.help')}</p>
      {asked ? (
        <ConfirmDialog
          title={t('past.ask.title', { file: asked.fileName })}
          confirmLabel={t('past.ask.confirm')}
          isOpen
          isDanger
          onClose={() => setAsked(null)}
          onConfirm={() => void undo(asked)}
        >
          {t('past.ask.text', { count: asked.complaints + asked.remarks })}
        </ConfirmDialog>
      ) : null}
    </Block>
  )
}

import { Download } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDiscreetMode } from '#renderer/app/discreet-mode'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { showToast } from '#renderer/ui/feedback/toast'
import { RadioGroup } from '#renderer/ui/fields/radio-group'
import { Dialog } from '#renderer/ui/overlays/dialog'
import type { IdentityOption } from '#shared/documents/identity-option'
import { caseSheetLimit } from '#shared/exports/export-api'
import { formatInteger } from '#shared/text/formats'
import { type ExportedList, type ExportFormat, exportRequest } from './export-request'
import styles from './list-dialog.module.css'
import { useExport } from './use-export'

export interface ExportDialogProps {
  readonly list: ExportedList
  /** Ids of the selected rows; empty for none. */
  readonly selected: readonly string[]
  /** How many the filter lets through, once counted. */
  readonly total: number | undefined
  readonly onClose: () => void
}

/** What becomes of a list, or of what is selected in it: a sheet, a table on paper, or its case sheets. */
export function ExportDialog({ list, selected, total, onClose }: ExportDialogProps) {
  const { t } = useTranslation('lists')
  const { language, identities } = useSession()
  const [isDiscreet] = useDiscreetMode()
  const isCases = list.screen === 'complaints'
  const [scope, setScope] = useState<'selection' | 'all'>(selected.length > 0 ? 'selection' : 'all')
  const [format, setFormat] = useState<ExportFormat>('xlsx')
  const [identity, setIdentity] = useState<IdentityOption>(
    isDiscreet || !identities.includes('nominative') ? 'anonymous' : 'nominative',
  )
  const open = useChannelMutation('files.openDocument', {
    onError: (error) => showToast({ text: error.message, tone: 'late' }),
  })
  const making = useExport((saved) => {
    onClose()
    showToast({
      text: t('export.done', { file: saved.fileName }),
      action: { label: t('export.openFile'), onAction: () => open.mutate({ token: saved.token }) },
    })
  })
  const share = making.progress
    ? Math.min(100, Math.round((making.progress.done / making.progress.total) * 100))
    : null
  /** Closing while a document is being made stops it. */
  function leave() {
    making.cancel()
    onClose()
  }
  const formats: readonly ExportFormat[] = [
    'xlsx',
    'csv',
    'pdf',
    ...(isCases && selected.length > 0 && selected.length <= caseSheetLimit ? (['sheets'] as const) : []),
  ]
  const value = formatInteger(total ?? 0, language)

  function start() {
    const ids = scope === 'selection' || format === 'sheets' ? selected : []
    void making.start(exportRequest(list, { ids, format, identity, language }))
  }

  return (
    <Dialog
      isOpen
      onClose={leave}
      title={t('export.title')}
      actions={
        <>
          <Button onPress={making.isRunning ? making.cancel : onClose}>
            {t(making.isRunning ? 'export.stop' : 'export.cancel')}
          </Button>
          <Button kind="primary" icon={<Download />} isPending={making.isRunning} onPress={start}>
            {making.isRunning
              ? t(share === null ? 'export.making' : 'export.progress', { share })
              : t('export.save')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {selected.length > 0 ? (
          <RadioGroup
            label={t('export.scope')}
            look="compact"
            value={format === 'sheets' ? 'selection' : scope}
            onChange={setScope}
            isDisabled={format === 'sheets'}
            choices={[
              {
                value: 'selection',
                label: t('export.scopeSelection', { value: formatInteger(selected.length, language) }),
              },
              {
                value: 'all',
                label: total === undefined ? t('export.scopeAllUncounted') : t('export.scopeAll', { value }),
              },
            ]}
          />
        ) : null}
        <RadioGroup
          label={t('export.format')}
          look="compact"
          value={format}
          onChange={setFormat}
          choices={formats.map((choice) => ({
            value: choice,
            label: t(`export.${choice}`),
            description: t(`export.${choice}Help`, { value: caseSheetLimit }),
          }))}
        />
        {isCases ? (
          <RadioGroup
            label={t('export.identity')}
            look="compact"
            isInRow
            value={identity}
            onChange={setIdentity}
            help={identity === 'nominative' ? undefined : t('export.verbatimNote')}
            choices={identities.map((choice) => ({ value: choice, label: t(`export.${choice}`) }))}
          />
        ) : null}
        {format === 'sheets' ? null : <p className={styles.note}>{t('export.columns')}</p>}
        {making.error ? <ErrorNotice error={making.error} /> : null}
      </div>
    </Dialog>
  )
}

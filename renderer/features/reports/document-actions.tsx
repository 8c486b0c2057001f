import { ExternalLink, FolderOpen, Printer, Save } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { useShortcuts } from '#renderer/app/use-shortcuts'
import { Button } from '#renderer/ui/actions/button'
import { KeyHint } from '#renderer/ui/actions/key-hint'
import { Notice } from '#renderer/ui/feedback/notice'
import styles from './reports.module.css'

export interface DocumentActionsProps {
  readonly request: { readonly channel: string; readonly input: unknown } | null
  /** The document in sight is the one asked for. */
  readonly isReady: boolean
}

/** Saves the document where the person chooses, then opens it or shows where it is. */
export function DocumentActions({ request, isReady }: DocumentActionsProps) {
  const { t } = useTranslation(['reports', 'app'])
  const save = useChannelMutation('files.saveDocument')
  const open = useChannelMutation('files.openDocument')
  const show = useChannelMutation('files.showDocument')
  const saved = save.data?.saved ? save.data : null
  const print = useChannelMutation('files.printDocument')
  const error = save.error ?? print.error ?? open.error ?? show.error

  function start() {
    if (!request || !isReady || save.isPending) return
    open.reset()
    show.reset()
    print.reset()
    save.mutate({ document: request })
  }
  function startPrinting() {
    if (!request || !isReady || print.isPending) return
    save.reset()
    print.mutate({ document: request })
  }
  useShortcuts({ 'Ctrl+S': start, 'Ctrl+P': startPrinting })

  return (
    <div className={styles.save}>
      <div className={styles.savedActions}>
        <Button
          kind="primary"
          icon={<Save />}
          keys={<KeyHint keys={[t('app:keys.ctrl'), 'S']} isOnAccent={isReady} />}
          isDisabled={!request || !isReady}
          isPending={save.isPending}
          onPress={start}
        >
          {t('reports:save.button')}
        </Button>
        <Button
          data-print=""
          icon={<Printer />}
          keys={<KeyHint keys={[t('app:keys.ctrl'), 'P']} />}
          isDisabled={!request || !isReady}
          isPending={print.isPending}
          onPress={startPrinting}
        >
          {t('reports:save.print')}
        </Button>
      </div>
      {error ? <ErrorNotice error={error} /> : null}
      {saved ? (
        <Notice isLive tone="done" title={t('reports:save.done', { file: saved.fileName })}>
          <div className={styles.savedActions}>
            <Button isSmall icon={<ExternalLink />} onPress={() => open.mutate({ token: saved.token })}>
              {t('reports:save.open')}
            </Button>
            <Button isSmall icon={<FolderOpen />} onPress={() => show.mutate({ token: saved.token })}>
              {t('reports:save.show')}
            </Button>
          </div>
        </Notice>
      ) : null}
    </div>
  )
}

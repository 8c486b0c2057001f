import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { announce } from '#renderer/ui/feedback/live-region'
import type { DocumentRequest } from './document-preview-store'

/** Saves and prints the document of a request. Closing the dialog of either is a choice, not an error. */
export function useOutgoingDocument(request: DocumentRequest, isReady: boolean) {
  const { t } = useTranslation('ui')
  const save = useChannelMutation('files.saveDocument')
  const open = useChannelMutation('files.openDocument')
  const show = useChannelMutation('files.showDocument')
  const print = useChannelMutation('files.printDocument', {
    onSuccess: ({ printed }) => {
      if (printed) announce(t('document.printed'))
    },
  })
  const isBusy = save.isPending || print.isPending
  const saved = save.data?.saved ? save.data : null
  const { mutate: startSaving, reset: forgetSaving } = save
  const { mutate: startPrinting, reset: forgetPrinting } = print
  const saveNow = useCallback(() => {
    if (!isReady || isBusy) return
    forgetPrinting()
    startSaving({ document: request })
  }, [isReady, isBusy, forgetPrinting, startSaving, request])
  const printNow = useCallback(() => {
    if (!isReady || isBusy) return
    forgetSaving()
    startPrinting({ document: request })
  }, [isReady, isBusy, forgetSaving, startPrinting, request])
  return {
    saved,
    error: save.error ?? print.error ?? open.error ?? show.error,
    isSaving: save.isPending,
    isPrinting: print.isPending,
    save: saveNow,
    print: printNow,
    open: () => saved && open.mutate({ token: saved.token }),
    show: () => saved && show.mutate({ token: saved.token }),
  }
}

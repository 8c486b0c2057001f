import { Printer } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useDiscreetMode } from '#renderer/app/discreet-mode'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { showToast } from '#renderer/ui/feedback/toast'
import type { AppError } from '#shared/api/app-error'
import type { TodayScope } from '#shared/today/today-api'

/** The day on paper, to be taken along. */
export function PrintDay({ scope }: { readonly scope: TodayScope }) {
  const { t } = useTranslation('today')
  const { language } = useSession()
  const [isDiscreet] = useDiscreetMode()
  const onError = (error: AppError) => showToast({ text: error.message, tone: 'late' })
  const show = useChannelMutation('files.openDocument', { onError })
  const save = useChannelMutation('files.saveDocument', {
    onError,
    onSuccess: (document) => {
      if (!document.saved) return
      showToast({
        text: t('print.saved', { file: document.fileName }),
        action: { label: t('print.open'), onAction: () => show.mutate({ token: document.token }) },
      })
    },
  })
  return (
    <Button
      icon={<Printer />}
      isPending={save.isPending}
      onPress={() =>
        save.mutate({ document: { channel: 'documents.daySheet', input: { scope, language, isDiscreet } } })
      }
    >
      {t('print.action')}
    </Button>
  )
}

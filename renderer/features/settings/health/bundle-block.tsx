import { LifeBuoy } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { showToast } from '#renderer/ui/feedback/toast'
import { Block } from '#renderer/ui/layout/block'

/** Technical facts for whoever helps, in a file that names nobody. */
export function BundleBlock() {
  const { t } = useTranslation('backups')
  const show = useChannelMutation('files.showDocument')
  const save = useChannelMutation('program.saveBundle', {
    onSuccess: (saved) => {
      if (!saved.saved) return
      const action = { label: t('health.bundle.show'), onAction: () => show.mutate({ token: saved.token }) }
      showToast({ text: t('health.bundle.saved'), detail: saved.fileName, action })
    },
  })
  return (
    <Block
      title={t('health.bundle.title')}
      description={t('health.bundle.description')}
      actions={
        <Button icon={<LifeBuoy />} isPending={save.isPending} onPress={() => save.mutate({})}>
          {t('health.bundle.save')}
        </Button>
      }
    >
      {save.error ? <ErrorNotice error={save.error} /> : null}
    </Block>
  )
}

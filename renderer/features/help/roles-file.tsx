import { Download } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { showToast } from '#renderer/ui/feedback/toast'

/** The script that the chapter speaks of, saved where the person chooses. */
export function RolesFile() {
  const { t } = useTranslation('server')
  const save = useChannelMutation('servers.saveRoles', {
    onSuccess: ({ fileName }) => {
      if (fileName) showToast({ text: t('roles.saved'), detail: fileName })
    },
  })
  return (
    <>
      {save.error ? <ErrorNotice error={save.error} /> : null}
      <p>
        <Button icon={<Download />} isPending={save.isPending} onPress={() => save.mutate({})}>
          {t('roles.save')}
        </Button>
      </p>
    </>
  )
}

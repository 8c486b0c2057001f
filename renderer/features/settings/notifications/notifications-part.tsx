import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useChannel } from '#renderer/app/use-channel'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { showToast } from '#renderer/ui/feedback/toast'
import { Switch } from '#renderer/ui/fields/switch'
import { Block } from '#renderer/ui/layout/block'

/** Whether this machine tells what is late or due today. Takes effect at once. */
export function NotificationsPart() {
  const { t } = useTranslation('clocks')
  const { data, error, refetch } = useChannel('notifications.get', {})
  const set = useChannelMutation('notifications.set', {
    onSuccess: () => void refetch(),
    onError: (refusal) => showToast({ text: refusal.message, tone: 'late' }),
  })
  return (
    <Block title={t('notifications.title')} description={t('notifications.description')}>
      {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {data ? (
        <Switch
          label={t('notifications.label')}
          description={t('notifications.help')}
          value={data.isOn}
          onChange={(isOn) => set.mutate({ isOn })}
        />
      ) : null}
    </Block>
  )
}

import { useTranslation } from 'react-i18next'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { showToast } from '#renderer/ui/feedback/toast'
import type { AppError } from '#shared/api/app-error'
import type { CustomerBase } from '#shared/customer-bases/customer-base-api'

const onError = (error: AppError) => showToast({ text: error.message, tone: 'late' })

/** Takes a base out of the register at once; the message says so and brings it back. */
export function useRemoveBase(): (base: CustomerBase) => void {
  const { t } = useTranslation('rates')
  const set = useChannelMutation('customerBases.set', { onError })
  const remove = useChannelMutation('customerBases.remove', { onError })
  return ({ id, version, kind, site, from, to, value, source }) => {
    const onAction = () => set.mutate({ kind, site, from, to, value, source })
    const onSuccess = () =>
      showToast({ text: t('remove.done'), action: { label: t('remove.takeBack'), onAction } })
    remove.mutate({ id, version }, { onSuccess })
  }
}

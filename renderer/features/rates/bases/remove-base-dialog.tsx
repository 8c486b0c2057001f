import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { showToast } from '#renderer/ui/feedback/toast'
import { ConfirmDialog } from '#renderer/ui/overlays/confirm-dialog'
import type { CustomerBase } from '#shared/customer-bases/customer-base-api'
import { formatPeriod } from '#shared/text/formats'
import { customersText } from '../customers-text'

export interface RemoveBaseDialogProps {
  readonly base: CustomerBase
  readonly onClose: () => void
}

/** Asks before a base is taken out of the register. */
export function RemoveBaseDialog({ base, onClose }: RemoveBaseDialogProps) {
  const { t } = useTranslation('rates')
  const { language, siteName } = useSession()
  const remove = useChannelMutation('customerBases.remove', {
    onSuccess: () => {
      showToast({ text: t('remove.done') })
      onClose()
    },
  })
  return (
    <ConfirmDialog
      isOpen
      isDanger
      title={t('remove.title')}
      confirmLabel={t('remove.confirm')}
      isPending={remove.isPending}
      onConfirm={() => remove.mutate({ id: base.id, version: base.version })}
      onClose={onClose}
    >
      <p>
        {t('remove.text', {
          value: customersText(base.value, base.kind, language, t),
          period: formatPeriod(base, language),
          site: base.site ? siteName(base.site) : t('filters.allSites'),
        })}
      </p>
      {remove.error ? <ErrorNotice error={remove.error} /> : null}
    </ConfirmDialog>
  )
}

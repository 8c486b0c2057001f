import { ShieldCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { Block } from '#renderer/ui/layout/block'
import { VerifyResult } from './verify-result'

/** Checks numbering, history and constraints of the whole register on demand. */
export function VerifyRegister() {
  const { t } = useTranslation('settings')
  const verify = useChannelMutation('register.verify')
  return (
    <Block
      title={t('verify.title')}
      description={t('verify.description')}
      actions={
        <Button icon={<ShieldCheck />} isPending={verify.isPending} onPress={() => verify.mutate({})}>
          {t('verify.start')}
        </Button>
      }
    >
      {verify.isPending ? <p role="status">{t('verify.running')}</p> : null}
      {verify.error ? <ErrorNotice error={verify.error} /> : null}
      {verify.data ? <VerifyResult result={verify.data} /> : null}
    </Block>
  )
}

import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import { EmptyState } from '#renderer/ui/feedback/empty-state'

/** In the place of a screen that the account does not open: an address kept from somebody else's turn leads here. */
export function ClosedDoor() {
  const { t } = useTranslation('accounts')
  const navigate = useNavigate()
  return (
    <EmptyState
      title={t('closed.title')}
      actions={<Button onPress={() => void navigate({ to: '/' })}>{t('closed.back')}</Button>}
    >
      {t('closed.what')}
    </EmptyState>
  )
}

import { useTranslation } from 'react-i18next'
import { Page } from '#renderer/ui/layout/page'

export function SettingsScreen() {
  const { t } = useTranslation('app')
  return <Page title={t('places.settings')}>{null}</Page>
}

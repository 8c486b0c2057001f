import { useTranslation } from 'react-i18next'
import { Page } from '#renderer/ui/layout/page'

export function ComplaintScreen() {
  const { t } = useTranslation('app')
  return <Page title={t('places.complaints')}>{null}</Page>
}

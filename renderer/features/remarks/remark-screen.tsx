import { useTranslation } from 'react-i18next'
import { Page } from '#renderer/ui/layout/page'

export function RemarkScreen() {
  const { t } = useTranslation('app')
  return <Page title={t('places.remarks')}>{null}</Page>
}

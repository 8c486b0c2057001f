import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Page } from '#renderer/ui/layout/page'
import { ExportBlock } from './export-block'
import { ImportAssistant } from './import-assistant'
import { PastImports } from './past-imports'

/** What comes into the register from elsewhere, and what leaves it in open formats. */
export function ExchangeScreen() {
  const { t } = useTranslation('imports')
  return (
    <Page
      title={t('title')}
      subtitle={t('subtitle')}
      actions={
        <Link to="/reglages" search={{ part: 'register' }}>
          {t('back')}
        </Link>
      }
    >
      <ImportAssistant />
      <PastImports />
      <ExportBlock />
    </Page>
  )
}

import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { I18nextProvider } from 'react-i18next'
import { LiveRegion } from '#renderer/ui/feedback/live-region'
import { ToastRegion } from '#renderer/ui/feedback/toast'
import { DocumentPreviewHost } from './document-preview/document-preview-host'
import { queryClient } from './query-client'
import { router } from './routes'
import { applyTheme, rememberedTheme } from './theme'
import { useLanguage } from './use-language'
import { useServiceEvents } from './use-service-events'
import { windowI18n } from './window-i18n'

applyTheme(rememberedTheme())

export function App() {
  return (
    <I18nextProvider i18n={windowI18n}>
      <QueryClientProvider client={queryClient}>
        <Window />
      </QueryClientProvider>
    </I18nextProvider>
  )
}

function Window() {
  const { language } = useLanguage()
  useServiceEvents()
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <I18nProvider locale={language === 'en' ? 'en-GB' : 'fr-FR'}>
      <RouterProvider router={router} />
      <DocumentPreviewHost />
      <ToastRegion />
      <LiveRegion />
    </I18nProvider>
  )
}

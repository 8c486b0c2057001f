import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { I18nProvider } from 'react-aria-components'
import { I18nextProvider } from 'react-i18next'
import { windowI18n } from '#renderer/app/window-i18n'

/** Renders a component as the window does: in French. */
export function renderInWindow(element: ReactElement) {
  return render(
    <I18nextProvider i18n={windowI18n}>
      <I18nProvider locale="fr-FR">{element}</I18nProvider>
    </I18nextProvider>,
  )
}

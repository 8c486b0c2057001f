import { VisuallyHidden } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useDiscreetMode } from '#renderer/app/discreet-mode'

/** The name of a person, or a dash: because nobody is known, or because names are hidden from visitors. */
export function PersonText({ name }: { readonly name: string | null }) {
  const { t } = useTranslation(['lists', 'ui'])
  const [isDiscreet] = useDiscreetMode()
  if (name && !isDiscreet) return name
  return (
    <>
      <span aria-hidden="true">—</span>
      <VisuallyHidden>{t(name ? 'lists:discreet.hidden' : 'ui:facts.nothing')}</VisuallyHidden>
    </>
  )
}

import { useTranslation } from 'react-i18next'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { Block } from '#renderer/ui/layout/block'
import { useNamed } from '../fields/use-named'
import type { IntakeControl } from '../intake-values'

/** What the person asks for, and proposes. */
export function RequestBlock({ control }: { readonly control: IntakeControl }) {
  const { t } = useTranslation('intake')
  const named = useNamed(control)
  return (
    <Block title={t('request.title')}>
      <TextAreaControl {...named('requestedRemedy')} rows={2} />
      <TextAreaControl {...named('customerSuggestion')} rows={2} />
    </Block>
  )
}

import { useTranslation } from 'react-i18next'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { Block } from '#renderer/ui/layout/block'
import { useFieldLabel } from '../fields/field-label'
import type { IntakeControl } from '../intake-values'

/** What the person asks for, and proposes. */
export function RequestBlock({ control }: { readonly control: IntakeControl }) {
  const { t } = useTranslation('intake')
  const label = useFieldLabel()
  return (
    <Block title={t('request.title')}>
      <TextAreaControl control={control} name="requestedRemedy" label={label('requestedRemedy')} rows={2} />
      <TextAreaControl
        control={control}
        name="customerSuggestion"
        label={label('customerSuggestion')}
        rows={2}
      />
    </Block>
  )
}

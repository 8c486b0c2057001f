import { useTranslation } from 'react-i18next'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { Block } from '#renderer/ui/layout/block'
import { useFieldLabel } from '../fields/field-label'
import type { IntakeControl } from '../intake-values'
import { CompensationList } from './compensation-list'
import { SolutionList } from './solution-list'

/** What was agreed, done and given while the person was there. */
export function OnTheSpotBlock({ control }: { readonly control: IntakeControl }) {
  const { t } = useTranslation('intake')
  const label = useFieldLabel()
  return (
    <Block title={t('onTheSpot.title')}>
      <SolutionList control={control} />
      <TextAreaControl control={control} name="measuresTaken" label={label('measuresTaken')} rows={2} />
      <CompensationList control={control} />
    </Block>
  )
}

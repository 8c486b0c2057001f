import { useTranslation } from 'react-i18next'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { Block } from '#renderer/ui/layout/block'
import { useNamed } from '../fields/use-named'
import type { IntakeControl } from '../intake-values'
import { CompensationList } from './compensation-list'
import { SolutionList } from './solution-list'

/** What was agreed, done and given while the person was there. */
export function OnTheSpotBlock({ control }: { readonly control: IntakeControl }) {
  const { t } = useTranslation('intake')
  const named = useNamed(control)
  return (
    <Block title={t('onTheSpot.title')}>
      <SolutionList control={control} />
      <TextAreaControl {...named('measuresTaken')} rows={2} />
      <CompensationList control={control} />
    </Block>
  )
}

import { useTranslation } from 'react-i18next'
import { Notice } from '#renderer/ui/feedback/notice'
import { raisesAlert } from '#shared/indicators/satisfaction'
import { useCase } from '../case-context'
import { BlockFacts } from './block-facts'
import { filledFields } from './filled-fields'

/** What the person thought of the handling; a low mark asks for a look at it. */
export function FollowUpView() {
  const { t } = useTranslation('case')
  const { complaint } = useCase()
  return (
    <>
      {raisesAlert(complaint.satisfactionScore) ? (
        <Notice tone="soon" title={t('satisfactionAlert')} />
      ) : null}
      <BlockFacts paths={filledFields('followUp', complaint)} />
    </>
  )
}

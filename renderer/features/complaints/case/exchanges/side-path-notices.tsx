import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import { Notice } from '#renderer/ui/feedback/notice'
import { listSidePaths } from '#shared/case-events/side-paths'
import { isLowScore } from '#shared/complaints/low-score'
import { formatDate, formatDateOf } from '#shared/text/formats'
import { useCase } from '../case-context'
import type { SidePathDialogName } from '../dialogs/case-dialog-name'

/** The side paths on which the case is now, each with what ends it; a date that was moved; a score that is an alert. */
export function SidePathNotices() {
  const { t } = useTranslation('case')
  const { complaint, words, open, isReadOnly } = useCase()
  const paths = listSidePaths(complaint)
  const { answerMovedTo, answerCommittedOn, answerCeilingOn, answeredAt, satisfactionScore } = complaint
  const on = (at: string | null | undefined) => (at ? formatDateOf(at, words.zone) : '—')
  const action = (name: SidePathDialogName) => (
    <Button needs="handle" isSmall onPress={() => open(name)}>
      {t(`dialogs.${name}.submit`)}
    </Button>
  )
  return (
    <>
      {isLowScore(satisfactionScore) ? (
        <Notice tone="late" title={t('events.lowScore', { score: satisfactionScore })}>
          {t('events.lowScoreText')}
        </Notice>
      ) : null}
      {paths.includes('WAITING_FOR_CUSTOMER') ? (
        <Notice
          tone="soon"
          title={t('events.waiting', { date: on(complaint.pauses.at(-1)?.from) })}
          actions={action('resume')}
        >
          {answerCeilingOn ? t('events.waitingText', { date: formatDate(answerCeilingOn) }) : null}
        </Notice>
      ) : null}
      {paths.includes('HOLDING_NOTICE_SENT') ? (
        <Notice title={t('events.holding', { date: on(complaint.holdingNoticeAt) })} />
      ) : null}
      {paths.includes('APPEAL') ? (
        <Notice
          tone="soon"
          title={t('events.appeal', { date: on(complaint.appealedAt) })}
          actions={action('appealAnswer')}
        />
      ) : null}
      {paths.includes('MEDIATION') ? (
        <Notice
          tone="soon"
          title={t('events.mediation', { date: on(complaint.mediationOpenedAt) })}
          actions={action('mediationEnd')}
        />
      ) : null}
      {answerMovedTo && answerCommittedOn && !answeredAt && !isReadOnly ? (
        <Notice
          title={t('events.movedTo', {
            after: formatDate(answerMovedTo),
            before: formatDate(answerCommittedOn),
          })}
        >
          {answerCeilingOn && answerMovedTo > answerCeilingOn
            ? t('events.beyondCeiling', { date: formatDate(answerCeilingOn) })
            : null}
        </Notice>
      ) : null}
    </>
  )
}

import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AnswerText, PartLine } from '#renderer/app/parts/entry-part'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { Menu } from '#renderer/ui/actions/menu'
import { StatusBadge, type StatusTone } from '#renderer/ui/feedback/status-badge'
import { showToast } from '#renderer/ui/feedback/toast'
import { formatDate } from '#shared/text/formats'
import type { Transmission } from '#shared/third-parties/third-party'
import { type TransmissionState, transmissionState } from '#shared/third-parties/transmission-rules'
import { addDays } from '#shared/time/day-number'
import { localDateOf } from '#shared/time/local-date'
import { AnswerDialog } from './answer-dialog'
import { WithdrawDialog } from './withdraw-dialog'

const tones = {
  WAITING: 'waiting',
  OVERDUE: 'late',
  ANSWERED: 'done',
  WITHDRAWN: 'void',
} as const satisfies Record<TransmissionState, StatusTone>

/** After a reminder, an answer is waited for two weeks more. */
const furtherDays = 14

export interface TransmissionLineProps {
  readonly transmission: Transmission
  /** The entry passed on, where the place does not say it. */
  readonly title?: React.ReactNode
  readonly isReadOnly?: boolean
}

/** One transmission: to whom, when, what came back; reminded and answered from here. */
export function TransmissionLine({ transmission, title, isReadOnly }: TransmissionLineProps) {
  const { t } = useTranslation('actions')
  const { label, timeZone } = useSession()
  const [dialog, setDialog] = useState<'answer' | 'withdraw' | null>(null)
  const close = () => setDialog(null)
  const { id, version, recipient, sentOn, means, expectedOn, remindedOn, reminders, answeredOn } =
    transmission
  const today = localDateOf(new Date().toISOString(), timeZone())
  const state = transmissionState(transmission, today)
  const isOpen = state === 'WAITING' || state === 'OVERDUE'
  const remind = useChannelMutation('transmissions.remind', {
    onSuccess: () => showToast({ text: t('transmissions.reminded', { recipient }) }),
    onError: (error) => showToast({ text: error.message, tone: 'late' }),
  })
  const facts = [
    t('transmissions.sent', { date: formatDate(sentOn) }),
    means ? label('CHANNEL', means) : null,
    isOpen && expectedOn ? t('transmissions.expected', { date: formatDate(expectedOn) }) : null,
    remindedOn ? t('transmissions.remindedLine', { count: reminders, date: formatDate(remindedOn) }) : null,
    answeredOn ? t('transmissions.answered', { date: formatDate(answeredOn) }) : null,
  ]
  return (
    <PartLine
      title={
        <>
          {title}
          {title ? ' — ' : null}
          {recipient}
        </>
      }
      detail={facts.filter(Boolean).join(' · ')}
      badge={<StatusBadge tone={tones[state]} label={t(`transmissionState.${state}`)} isPlain />}
      actions={
        isOpen && !isReadOnly ? (
          <>
            <Button
              needs="handle"
              kind="quiet"
              isSmall
              isPending={remind.isPending}
              aria-label={t('transmissions.remindNamed', { recipient })}
              onPress={() => remind.mutate({ id, version, expectedOn: addDays(today, furtherDays) })}
            >
              {t('transmissions.remind')}
            </Button>
            <Button
              needs="handle"
              kind="quiet"
              isSmall
              aria-label={t('transmissions.noteAnswerNamed', { recipient })}
              onPress={() => setDialog('answer')}
            >
              {t('transmissions.noteAnswer')}
            </Button>
            <Menu
              label={t('transmissions.moreNamed', { recipient })}
              trigger={
                <Button
                  kind="quiet"
                  isSmall
                  icon={<Ellipsis />}
                  aria-label={t('transmissions.moreNamed', { recipient })}
                />
              }
              entries={[
                {
                  id: 'withdraw',
                  label: t('transmissions.withdraw'),
                  isDanger: true,
                  needs: 'handle',
                  onAction: () => setDialog('withdraw'),
                },
              ]}
            />
          </>
        ) : null
      }
    >
      {transmission.note ? <AnswerText text={transmission.note} /> : null}
      {transmission.answer ? <AnswerText text={transmission.answer} /> : null}
      {dialog === 'answer' ? <AnswerDialog transmission={transmission} onClose={close} /> : null}
      {dialog === 'withdraw' ? <WithdrawDialog transmission={transmission} onClose={close} /> : null}
    </PartLine>
  )
}

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ActionDialog } from '#renderer/app/actions/action-dialog'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { Button } from '#renderer/ui/actions/button'
import { Notice } from '#renderer/ui/feedback/notice'
import { formatDate } from '#shared/text/formats'
import type { RecurrenceProposal } from '#shared/vigilance/vigilance-api'
import { useTopicLabel } from '../use-topic-label'
import { DismissDialog } from './dismiss-dialog'
import styles from './recurrence-notices.module.css'

type Choice = { readonly proposal: RecurrenceProposal; readonly verb: 'create' | 'dismiss' }

/** Topics that keep coming back at a site: an action answers to them, or somebody says why not. */
export function RecurrenceNotices() {
  const { t } = useTranslation('actions')
  const { siteName } = useSession()
  const topicLabel = useTopicLabel()
  const [isWhole, setWhole] = useState(false)
  const [choice, setChoice] = useState<Choice | null>(null)
  const { data } = useChannel('recurrences.list', {})
  const proposals = data?.proposals ?? []
  if (proposals.length === 0) return null
  const shown = isWhole ? proposals : proposals.slice(0, 1)
  const further = proposals.length - shown.length
  const named = ({ topic, site }: RecurrenceProposal) => ({ topic: topicLabel(topic), site: siteName(site) })
  const close = () => setChoice(null)
  return (
    <section className={styles.recurrences} aria-label={t('recurrences.label')}>
      {shown.map((proposal) => (
        <Notice
          key={`${proposal.topic} ${proposal.site}`}
          tone="soon"
          title={t('recurrences.title', { ...named(proposal), count: proposal.count })}
          actions={
            <>
              <Button needs="handle" isSmall onPress={() => setChoice({ proposal, verb: 'create' })}>
                {t('recurrences.create')}
              </Button>
              <Button
                needs="handle"
                isSmall
                kind="quiet"
                onPress={() => setChoice({ proposal, verb: 'dismiss' })}
              >
                {t('recurrences.dismiss')}
              </Button>
            </>
          }
        >
          {t('recurrences.text', { from: formatDate(proposal.from), to: formatDate(proposal.to) })}
        </Notice>
      ))}
      {further > 0 ? (
        <p className={styles.further}>
          {t('recurrences.more', { count: further })}{' '}
          <Button isSmall kind="quiet" onPress={() => setWhole(true)}>
            {t('recurrences.all')}
          </Button>
        </p>
      ) : null}
      {choice?.verb === 'create' ? (
        <ActionDialog
          action={null}
          start={{
            kind: 'CORRECTIVE',
            title: t('recurrences.actionTitle', named(choice.proposal)),
            remarks: choice.proposal.remarks.slice(0, 200).map(({ id }) => id),
            recurrence: { topic: choice.proposal.topic, site: choice.proposal.site },
          }}
          onClose={close}
        />
      ) : null}
      {choice?.verb === 'dismiss' ? <DismissDialog proposal={choice.proposal} onClose={close} /> : null}
    </section>
  )
}

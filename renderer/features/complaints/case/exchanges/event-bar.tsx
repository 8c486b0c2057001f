import { BellRing, MessageSquarePlus, Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '#renderer/app/session'
import { useShortcuts } from '#renderer/app/use-shortcuts'
import { Button } from '#renderer/ui/actions/button'
import { Menu } from '#renderer/ui/actions/menu'
import type { ExchangeDirection } from '#shared/case-events/case-event'
import { useCase } from '../case-context'
import { draftKey, useHasDraft } from '../draft/draft-store'
import { ExchangeComposer } from './exchange-composer'
import styles from './exchanges.module.css'
import { useChaser } from './use-chaser'
import { useSidePathEntries } from './use-side-path-entries'

/** What can be noted on the case: an exchange, a chaser, or one of the side paths. */
export function EventBar() {
  const { t } = useTranslation('case')
  const { complaint } = useCase()
  const may = useMay()
  const isOver = Boolean(complaint.closedAt ?? complaint.reclassifiedAt ?? complaint.cancelledAt)
  const isReadOnly = isOver || !may('record')
  const hasDraft = useHasDraft(draftKey(complaint.id, 'step.exchange'))
  const [opened, setOpened] = useState<{ direction: ExchangeDirection | null; times: number } | null>(null)
  const chaser = useChaser()
  const entries = useSidePathEntries()
  function compose(direction: ExchangeDirection | null) {
    if (!isReadOnly) setOpened({ direction, times: (opened?.times ?? 0) + 1 })
  }
  useShortcuts(
    Object.fromEntries([
      ['R', () => compose('IN')],
      ['S', () => compose('OUT')],
    ]),
  )

  const menu =
    entries.length > 0 ? (
      <Menu
        label={t('events.other')}
        trigger={<Button needs="handle" isSmall icon={<Plus />} aria-label={t('events.other')} />}
        entries={entries}
      />
    ) : null
  if (isReadOnly) return menu && <div className={styles.bar}>{menu}</div>
  if (opened) {
    return (
      <ExchangeComposer key={opened.times} direction={opened.direction} onClose={() => setOpened(null)} />
    )
  }
  return (
    <div className={styles.bar}>
      <Button needs="record" isSmall icon={<MessageSquarePlus />} onPress={() => compose(null)}>
        {t(hasDraft ? 'exchange.resume' : 'exchange.open')}
      </Button>
      <Button
        needs="record"
        isSmall
        icon={<BellRing />}
        isPending={chaser.isPending}
        aria-label={t('events.chase')}
        onPress={chaser.note}
      >
        {t('events.chaser')}
      </Button>
      {menu}
    </div>
  )
}

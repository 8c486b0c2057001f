import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useTellPlace } from '#renderer/app/place-detail'
import { useMay, useSession } from '#renderer/app/session'
import { Page } from '#renderer/ui/layout/page'
import { SplitPane } from '#renderer/ui/layout/split-pane'
import type { Complaint } from '#shared/complaints/complaint'
import { listCaseSteps } from '#shared/complaints/next-step'
import { localDateOf } from '#shared/time/local-date'
import { BlockView } from './blocks/block-view'
import { CaseBlock } from './blocks/case-block'
import { type BlockId, blockIds } from './blocks/case-blocks'
import { isBlockEmpty } from './blocks/filled-fields'
import { CaseActions } from './case-actions'
import { CaseContext, type CaseState } from './case-context'
import { CaseSummary, CaseTitle } from './case-header'
import { CaseMilestones } from './case-milestones'
import { CaseNotices } from './case-notices'
import styles from './case-page.module.css'
import { CaseParts } from './case-parts'
import type { CaseDialogName } from './dialogs/case-dialog-name'
import { CaseDialogs } from './dialogs/case-dialogs'
import { dropDraftsOfCase } from './draft/draft-store'
import { useValueWords } from './fields/use-value-words'
import { CaseTimeline } from './history/case-timeline'
import { useBlockKeys } from './use-block-keys'

export interface CasePageProps {
  readonly complaint: Complaint
  readonly onChange: (complaint: Complaint) => void
  readonly onReload: () => void
}

/** A case: its line of milestones above, its record at the left, its history at the right. */
export function CasePage({ complaint, onChange, onReload }: CasePageProps) {
  const { t } = useTranslation('case')
  const words = useValueWords(complaint.site)
  const { writtenFormDays } = useSession().register.clocks
  const record = useRef<HTMLDivElement>(null)
  const [editing, setEditing] = useState<ReadonlyMap<BlockId, string | null>>(new Map())
  const [dialog, setDialog] = useState<CaseDialogName | null>(null)
  const now = `${new Date().toISOString().slice(0, 16)}:00.000Z`
  const today = localDateOf(now, words.zone)
  const steps = useMemo(
    () => listCaseSteps(complaint, { today, now, zone: words.zone, writtenFormDays }),
    [complaint, today, now, words.zone, writtenFormDays],
  )
  const may = useMay()
  const isOver = Boolean(complaint.closedAt ?? complaint.reclassifiedAt ?? complaint.cancelledAt)
  const isReadOnly = isOver || !may('handle')
  const isForgotten = (complaint.reclassifiedAt ?? complaint.anonymisedAt) !== null

  function edit(block: BlockId, path?: string) {
    if (!isReadOnly) setEditing((open) => new Map(open).set(block, path ?? null))
  }
  function leave(block: BlockId) {
    setEditing((open) => new Map([...open].filter(([id]) => id !== block)))
    record.current?.querySelector<HTMLElement>(`[data-block="${block}"]`)?.focus({ preventScroll: true })
  }
  useTellPlace(complaint.number)
  useBlockKeys(record, edit)
  useEffect(() => {
    if (isForgotten) dropDraftsOfCase(complaint.id)
  }, [isForgotten, complaint.id])

  const state: CaseState = {
    complaint,
    steps,
    today,
    words,
    isReadOnly,
    editing,
    edit,
    leave,
    open: setDialog,
    put: onChange,
    reload: onReload,
  }
  return (
    <CaseContext value={state}>
      <Page width="full" title={<CaseTitle />} subtitle={<CaseSummary />} actions={<CaseActions />}>
        <div className={styles.milestones}>
          <CaseMilestones />
        </div>
        <SplitPane
          name="case"
          initialWidth={360}
          sideLabel={t('timeline.title')}
          main={
            <div ref={record} className={styles.scroll}>
              <div className={styles.record}>
                <div className={styles.notices}>
                  <CaseNotices />
                </div>
                <div>
                  {blockIds.map((id) => (
                    <CaseBlock key={id} id={id} isEmpty={isBlockEmpty(id, complaint)}>
                      <BlockView id={id} />
                    </CaseBlock>
                  ))}
                </div>
                <CaseParts />
              </div>
            </div>
          }
          side={<CaseTimeline />}
        />
      </Page>
      <CaseDialogs dialog={dialog} onClose={() => setDialog(null)} />
    </CaseContext>
  )
}

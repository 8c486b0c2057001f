import { Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EntryLetters } from '#renderer/app/letters/entry-letters'
import { useTellPlace } from '#renderer/app/place-detail'
import { OpenElsewhere } from '#renderer/app/server/open-elsewhere'
import { useSession } from '#renderer/app/session'
import { EntryTransmissions } from '#renderer/app/transmissions/entry-transmissions'
import { Page } from '#renderer/ui/layout/page'
import { SplitPane } from '#renderer/ui/layout/split-pane'
import type { Remark } from '#shared/remarks/remark'
import { RemarkStatusBadge } from '../remark-status-badge'
import { useTopicLabel } from '../use-topic-label'
import { RemarkActions } from './remark-actions'
import { RemarkBlock } from './remark-block'
import { type BlockId, blockIds } from './remark-blocks'
import { RemarkNotices } from './remark-notices'
import styles from './remark-page.module.css'
import { RemarkParts } from './remark-parts'
import { RemarkTimeline } from './remark-timeline'

/** A remark or a suggestion: its words, what was made of them, what happened. Nobody is named here. */
export function RemarkPage({ remark }: { readonly remark: Remark }) {
  const { t } = useTranslation(['remarks', 'enums'])
  const { siteName, may } = useSession()
  const topicLabel = useTopicLabel()
  const [editing, setEditing] = useState<ReadonlySet<BlockId>>(new Set())
  const isOver = Boolean(remark.cancelledAt ?? remark.promotedAt ?? remark.anonymisedAt)
  const isReadOnly = isOver || !may('handle')
  useTellPlace(remark.number)

  function setEdited(block: BlockId, isEdited: boolean) {
    setEditing((open) => new Set(isEdited ? [...open, block] : [...open].filter((id) => id !== block)))
  }

  return (
    <Page
      width="full"
      title={
        <>
          {remark.number}
          <span className={styles.kind}>{t(`enums:kind.${remark.kind}`)}</span>
        </>
      }
      subtitle={
        <span className={styles.summary}>
          <RemarkStatusBadge status={remark.status} />
          {t('remarks:page.facts', { topic: topicLabel(remark.topic), site: siteName(remark.site) })}
          <OpenElsewhere entry={remark.id} />
        </span>
      }
      actions={isOver ? null : <RemarkActions remark={remark} />}
    >
      <div className={styles.ground}>
        <SplitPane
          name="remark"
          initialWidth={340}
          sideLabel={t('remarks:page.timeline')}
          main={
            <div className={styles.scroll}>
              <div className={styles.record}>
                <RemarkNotices remark={remark} />
                <section className={styles.block} aria-labelledby="remark-words">
                  <header className={styles.header}>
                    <h2 id="remark-words">{t('remarks:page.words')}</h2>
                    <span className={styles.note}>{t('remarks:page.wordsNote')}</span>
                  </header>
                  <blockquote className={styles.verbatim} dir="auto">
                    {remark.verbatim}
                  </blockquote>
                </section>
                {blockIds.map((block) => (
                  <Fragment key={block}>
                    <RemarkBlock
                      id={block}
                      remark={remark}
                      isReadOnly={isReadOnly}
                      isEditing={editing.has(block) && !isReadOnly}
                      onEdit={(isEdited) => setEdited(block, isEdited)}
                    />
                    {block === 'classification' ? (
                      <EntryTransmissions
                        entry={{ kind: 'remark', id: remark.id, site: remark.site }}
                        thirdParty={remark.thirdParty?.name ?? null}
                        isReadOnly={isOver}
                      />
                    ) : null}
                  </Fragment>
                ))}
                <EntryLetters kind="remark" id={remark.id} site={remark.site} isReadOnly={isOver} />
                <RemarkParts remark={remark} isReadOnly={isOver} />
              </div>
            </div>
          }
          side={<RemarkTimeline remark={remark} />}
        />
      </div>
    </Page>
  )
}

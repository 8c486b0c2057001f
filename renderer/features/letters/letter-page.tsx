import { ArrowLeft } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useDiscreetMode } from '#renderer/app/discreet-mode'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useTellPlace } from '#renderer/app/place-detail'
import { useShortcuts } from '#renderer/app/use-shortcuts'
import { Button } from '#renderer/ui/actions/button'
import { DocumentPreview } from '#renderer/ui/document/document-preview'
import { showToast } from '#renderer/ui/feedback/toast'
import { Page } from '#renderer/ui/layout/page'
import type { LetterTemplate } from '#shared/letters/letter-template'
import { LetterActions } from './letter-actions'
import { LetterForm } from './letter-form'
import type { LetterSubject } from './letter-subject'
import styles from './letters.module.css'
import { useLetter } from './use-letter'

interface LetterPageProps {
  readonly subject: LetterSubject
  readonly proposed: LetterTemplate
  readonly onLeave: () => void
}

/** A letter being written: its words at the left, its pages at the right. */
export function LetterPage({ subject, proposed, onLeave }: LetterPageProps) {
  const { t } = useTranslation('letters')
  const { number } = subject.record
  const [isDiscreet] = useDiscreetMode()
  const person = subject.kind === 'complaint' && !isDiscreet ? subject.record.complainant : null
  const letter = useLetter(subject, proposed)
  useTellPlace(number)
  useShortcuts({ Esc: onLeave })
  const { pages, prepared } = letter
  // Why it cannot leave is said beside the text; the pages only say when they come.
  const isBlocked = (prepared.data?.blocks.length ?? 0) > 0
  return (
    <Page
      width="full"
      title={t('page.title')}
      actions={
        <Button icon={<ArrowLeft />} onPress={onLeave}>
          {t(subject.kind === 'complaint' ? 'page.back' : 'page.backRemark')}
        </Button>
      }
      subtitle={[number, person?.name ?? person?.organisation].filter(Boolean).join(' · ')}
    >
      <div className={styles.columns}>
        <div className={styles.choices}>
          <LetterForm subject={subject} letter={letter} />
        </div>
        <DocumentPreview
          document={pages.error || isBlocked ? null : (pages.data ?? null)}
          isMaking={pages.isFetching && !isBlocked}
        >
          {isBlocked ? <p className={styles.later}>{t('page.blockedPages')}</p> : null}
          {pages.error && !isBlocked ? (
            <ErrorNotice error={pages.error} onRetry={() => void pages.refetch()} />
          ) : null}
        </DocumentPreview>
      </div>
      <LetterActions
        subject={subject}
        letter={letter}
        onSent={() => {
          showToast({ text: t('send.done') })
          onLeave()
        }}
      />
    </Page>
  )
}

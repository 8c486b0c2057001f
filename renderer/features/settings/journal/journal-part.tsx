import { Download } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { useLanguage } from '#renderer/app/use-language'
import { Button } from '#renderer/ui/actions/button'
import { EmptyState } from '#renderer/ui/feedback/empty-state'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { showToast } from '#renderer/ui/feedback/toast'
import { Block } from '#renderer/ui/layout/block'
import { VerifyRegister } from '../register/verify-register'
import styles from './journal.module.css'
import { JournalFilters } from './journal-filters'
import { JournalTable } from './journal-table'
import { type JournalFilter, useJournal } from './use-journal'

/** All that was done in the register, who did it and when; whether the chain holds; the same as a file. */
export function JournalPart() {
  const { t } = useTranslation('accounts')
  const { language } = useLanguage()
  const [filter, setFilter] = useState<JournalFilter>({})
  const journal = useJournal(filter)
  const save = useChannelMutation('files.saveDocument', {
    onSuccess: ({ saved }) => {
      if (saved) showToast({ text: t('journal.exported') })
    },
    onError: (error) => showToast({ text: error.message, tone: 'late' }),
  })
  const input = { ...filter, language }
  const isFiltered = Object.values(filter).some((value) => value !== undefined)
  return (
    <>
      <VerifyRegister />
      <Block
        title={t('journal.title')}
        description={t('journal.description')}
        actions={
          <Button
            icon={<Download />}
            isPending={save.isPending}
            onPress={() => save.mutate({ document: { channel: 'documents.journal', input } })}
          >
            {t('journal.export')}
          </Button>
        }
      >
        <div className={styles.journal}>
          <JournalFilters filter={filter} actors={journal.actors} onChange={setFilter} />
          {journal.error ? <ErrorNotice error={journal.error} onRetry={journal.retry} /> : null}
          {journal.isLoading ? <Skeleton lines={8} /> : null}
          {journal.isEmpty ? (
            <EmptyState
              title={t('journal.none')}
              actions={
                isFiltered ? <Button onPress={() => setFilter({})}>{t('journal.reset')}</Button> : undefined
              }
            >
              {t('journal.noneHelp')}
            </EmptyState>
          ) : null}
          {journal.entries.length > 0 ? <JournalTable entries={journal.entries} /> : null}
          {journal.hasMore ? (
            <div>
              <Button isPending={journal.isLoadingMore} onPress={journal.loadMore}>
                {t('journal.more')}
              </Button>
            </div>
          ) : null}
        </div>
      </Block>
    </>
  )
}

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { SheetMenu } from '#renderer/app/lists/sheet-menu'
import { Button } from '#renderer/ui/actions/button'
import { EmptyState } from '#renderer/ui/feedback/empty-state'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { Block } from '#renderer/ui/layout/block'
import { VerifyRegister } from '../register/verify-register'
import styles from './journal.module.css'
import { JournalFilters } from './journal-filters'
import { JournalTable } from './journal-table'
import { type JournalFilter, useJournal } from './use-journal'

/** All that was done in the register, who did it and when; whether the chain holds; the same as a file. */
export function JournalPart() {
  const { t } = useTranslation('accounts')
  const [filter, setFilter] = useState<JournalFilter>({})
  const journal = useJournal(filter)
  const isFiltered = Object.values(filter).some((value) => value !== undefined)
  return (
    <>
      <VerifyRegister />
      <Block
        title={t('journal.title')}
        description={t('journal.description')}
        actions={<SheetMenu channel="documents.journal" input={filter} />}
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

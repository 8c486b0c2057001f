import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { EntryList } from '#renderer/app/lists/entry-list'
import { inOrder } from '#renderer/app/lists/in-order'
import { sortOf } from '#renderer/app/lists/list-order'
import { useListRows } from '#renderer/app/lists/use-list-rows'
import { type RemarkSearch, remarkSearchSchema } from '#renderer/app/search-params'
import { useSession } from '#renderer/app/session'
import { remarkSortKeys } from '#shared/remarks/remark-api'
import { defaultRemarkColumns, remarkColumns } from '#shared/remarks/remark-columns'
import { localDateOf } from '#shared/time/local-date'
import { NoRemark } from './list/no-remark'
import { listSetFilters } from './list/remark-filter-words'
import { RemarkFilters } from './list/remark-filters'
import { RemarkPreview } from './list/remark-preview'
import { toRemarkFilter, withoutFilters } from './list/remark-search'
import { remarkViews } from './list/remark-views'
import { TopicStrip } from './list/topic-strip'
import { useRemarkAddress } from './list/use-remark-address'
import { useRemarkColumns } from './list/use-remark-columns'
import { RecurrenceNotices } from './recurrences/recurrence-notices'

/** The table of remarks and suggestions: the same machine as the complaints in a warmer tint, without any identity. */
export function RemarkListScreen() {
  const { t } = useTranslation(['remarks', 'lists', 'enums', 'ui', 'analysis'])
  const session = useSession()
  const address = useRemarkAddress()
  const { search, goTo, change, open } = address
  const today = localDateOf(new Date().toISOString(), session.timeZone())
  const toList = (asked: RemarkSearch) => ({
    screen: 'remarks' as const,
    filter: toRemarkFilter(asked, today),
    sort: sortOf(asked),
  })
  const { filter, sort } = toList(search)
  const rows = useListRows('remarks.list', { filter, sort }, search.selected ?? null)

  return (
    <EntryList
      address={address}
      toList={toList}
      rows={rows}
      tint="remark"
      title={t('remarks:list.table')}
      previewLabel={t('remarks:preview.label')}
      nothing={t('remarks:list.nothing')}
      views={remarkViews}
      readAddress={(kept) => remarkSearchSchema.parse(kept)}
      columns={useRemarkColumns()}
      usualColumns={defaultRemarkColumns}
      onColumns={(shown) => change({ columns: shown ? inOrder(remarkColumns, shown) : undefined })}
      onSort={({ by, descending }) =>
        goTo({ ...search, sort: remarkSortKeys.find((key) => key === by), descending })
      }
      setFilters={listSetFilters(search, session, t)}
      withoutFilters={withoutFilters}
      empty={session.register.counts.remarks === 0 ? <NoRemark /> : null}
      actions={<Link to="/remarques/analyse">{t('analysis:open')}</Link>}
      filters={(bar) => <RemarkFilters {...bar} search={search} today={today} onChange={change} />}
      strip={
        <>
          <RecurrenceNotices />
          <TopicStrip search={search} today={today} onChange={change} />
        </>
      }
      preview={<RemarkPreview id={search.selected ?? null} onOpen={open} />}
    />
  )
}

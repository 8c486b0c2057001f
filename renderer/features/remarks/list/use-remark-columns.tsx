import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import type { ListColumn } from '#renderer/ui/list/fit-columns'
import { CellText } from '#renderer/ui/table/cell-text'
import type { RemarkRow } from '#shared/remarks/remark-api'
import { formatDateOf } from '#shared/text/formats'
import { DecisionText } from '../decision-text'
import { PolarityBadge } from '../polarity-badge'
import { RemarkStatusBadge } from '../remark-status-badge'
import { useTopicLabel } from '../use-topic-label'

/** The columns of the list of remarks; their ids are the sort keys of the contract where it can sort by them. */
export function useRemarkColumns(): readonly ListColumn<RemarkRow>[] {
  const { t } = useTranslation(['remarks', 'fields', 'enums'])
  const session = useSession()
  const topicLabel = useTopicLabel()
  return useMemo(
    () => [
      {
        id: 'number',
        header: t('fields:number'),
        width: 126,
        isSortable: true,
        cell: (row) => <CellText isStrong>{row.number}</CellText>,
      },
      {
        id: 'kind',
        header: t('remarks:list.columns.kind'),
        width: 98,
        yields: 3,
        cell: (row) => <CellText>{t(`enums:kind.${row.kind}`)}</CellText>,
      },
      {
        id: 'receivedAt',
        header: t('remarks:list.columns.received'),
        width: 108,
        isSortable: true,
        yields: 6,
        cell: (row) => <CellText>{formatDateOf(row.receivedAt, session.timeZone(row.site))}</CellText>,
      },
      {
        id: 'topic',
        header: t('fields:topic'),
        width: { share: 3, min: 120 },
        isSortable: true,
        cell: (row) => <CellText>{topicLabel(row.topic)}</CellText>,
      },
      {
        id: 'thirdParty',
        header: t('remarks:list.columns.thirdParty'),
        width: { share: 3, min: 116 },
        yields: 1,
        cell: (row) => <CellText isQuiet>{row.thirdParty ?? '—'}</CellText>,
      },
      {
        id: 'polarity',
        header: t('fields:polarity'),
        width: 100,
        yields: 4,
        cell: (row) => <PolarityBadge polarity={row.polarity} />,
      },
      {
        id: 'excerpt',
        header: t('remarks:list.columns.excerpt'),
        width: { share: 9, min: 120 },
        yields: 5,
        cell: (row) => <CellText isQuiet>{row.excerpt}</CellText>,
      },
      {
        id: 'decision',
        header: t('fields:decision'),
        width: { share: 2, min: 112 },
        yields: 2,
        cell: (row) => <DecisionText decision={row.decision} isDisplayed={row.displayed} />,
      },
      {
        id: 'status',
        header: t('fields:status'),
        width: 164,
        isSortable: true,
        yields: 7,
        cell: (row) => <RemarkStatusBadge status={row.status} isPlain />,
      },
    ],
    [t, session, topicLabel],
  )
}

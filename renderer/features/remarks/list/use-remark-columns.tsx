import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useDiscreetMode } from '#renderer/app/discreet-mode'
import { useSession } from '#renderer/app/session'
import type { ListColumn } from '#renderer/ui/list/fit-columns'
import { CellText } from '#renderer/ui/table/cell-text'
import type { RemarkRow } from '#shared/remarks/remark-api'
import type { RemarkColumn } from '#shared/remarks/remark-columns'
import { formatDate, formatDateOf } from '#shared/text/formats'
import { DecisionText } from '../decision-text'
import { PolarityBadge } from '../polarity-badge'
import { RemarkStatusBadge } from '../remark-status-badge'
import { useTopicLabel } from '../use-topic-label'

/** The columns of the list of remarks; their ids are the sort keys of the contract where it can sort by them. */
export function useRemarkColumns(): readonly ListColumn<RemarkRow>[] {
  const { t } = useTranslation(['remarks', 'lists', 'fields', 'enums'])
  const session = useSession()
  const [isDiscreet] = useDiscreetMode()
  const topicLabel = useTopicLabel()
  return useMemo(() => {
    const quiet = (
      id: RemarkColumn,
      width: number,
      text: (row: RemarkRow) => string | null,
    ): ListColumn<RemarkRow> => ({
      id,
      header: t(`lists:columns.remarks.${id}`),
      width,
      cell: (row) => <CellText isQuiet>{text(row) || '—'}</CellText>,
    })
    const day = (date: string | null) => date && formatDate(date)
    return [
      {
        id: 'number',
        header: t('fields:number'),
        width: 126,
        isSortable: true,
        cell: (row) => <CellText isStrong>{row.number}</CellText>,
      },
      {
        id: 'kind',
        header: t('lists:columns.remarks.kind'),
        width: 98,
        yields: 3,
        cell: (row) => <CellText>{t(`enums:kind.${row.kind}`)}</CellText>,
      },
      {
        id: 'receivedAt',
        header: t('lists:columns.remarks.receivedAt'),
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
        isSortable: true,
        header: t('lists:columns.remarks.thirdParty'),
        width: { share: 3, min: 116 },
        yields: 1,
        cell: (row) => <CellText isQuiet>{row.thirdParty ?? '—'}</CellText>,
      },
      {
        id: 'polarity',
        isSortable: true,
        header: t('fields:polarity'),
        width: 100,
        yields: 4,
        cell: (row) => <PolarityBadge polarity={row.polarity} />,
      },
      {
        id: 'verbatim',
        header: t('lists:columns.remarks.verbatim'),
        width: { share: 9, min: 120 },
        yields: 5,
        cell: (row) => (
          <CellText isQuiet>{isDiscreet ? t('lists:discreet.excerptHidden') : row.excerpt}</CellText>
        ),
      },
      {
        id: 'decision',
        isSortable: true,
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
        cell: (row) => <RemarkStatusBadge status={row.status} isAnonymised={row.isAnonymised} isPlain />,
      },
      quiet('decidedOn', 112, (row) => day(row.decidedOn)),
      quiet('displayed', 96, (row) => t(row.displayed ? 'lists:yes' : 'lists:no')),
      quiet('transmittedTo', 170, (row) => row.transmittedTo),
      quiet('transmittedOn', 112, (row) => day(row.transmittedOn)),
      quiet('site', 150, (row) => session.siteName(row.site)),
      { ...quiet('channel', 140, (row) => session.label('CHANNEL', row.channel)), isSortable: true },
    ]
  }, [t, session, topicLabel, isDiscreet])
}

import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useDiscreetMode } from '#renderer/app/discreet-mode'
import { useSession } from '#renderer/app/session'
import type { ListColumn } from '#renderer/ui/list/fit-columns'
import { CellText } from '#renderer/ui/table/cell-text'
import type { ComplaintRow } from '#shared/complaints/complaint-api'
import { formatDateOf } from '#shared/text/formats'
import { DueCell } from './due-cell'
import { furtherColumns } from './further-columns'
import { PersonText } from './person-text'
import { StatusCell } from './status-cell'

/** The columns of the list of complaints; their ids are the sort keys of the contract where it can sort by them. */
export function useComplaintColumns(): readonly ListColumn<ComplaintRow>[] {
  const { t } = useTranslation(['lists', 'fields', 'enums'])
  const session = useSession()
  const [isDiscreet] = useDiscreetMode()
  return useMemo(
    () => [
      {
        id: 'number',
        header: t('fields:number'),
        width: 110,
        isSortable: true,
        cell: (row) => <CellText isStrong>{row.number}</CellText>,
      },
      {
        id: 'receivedAt',
        header: t('lists:columns.complaints.receivedAt'),
        width: 102,
        isSortable: true,
        yields: 6,
        cell: (row) => <CellText>{formatDateOf(row.receivedAt, session.timeZone(row.site))}</CellText>,
      },
      {
        id: 'person',
        header: t('lists:columns.complaints.person'),
        width: { share: 3, min: 120 },
        yields: 7,
        cell: (row) => (
          <CellText>
            <PersonText name={row.person} />
          </CellText>
        ),
      },
      {
        id: 'nature',
        header: t('fields:nature'),
        width: { share: 3, min: 112 },
        isSortable: true,
        yields: 5,
        cell: (row) => <CellText>{session.label('NATURE', row.nature)}</CellText>,
      },
      {
        id: 'verbatim',
        header: t('lists:columns.complaints.verbatim'),
        width: { share: 9, min: 150 },
        yields: 3,
        cell: (row) => (
          <CellText isQuiet>{isDiscreet ? t('lists:discreet.excerptHidden') : row.excerpt}</CellText>
        ),
      },
      {
        id: 'severity',
        header: t('fields:severity'),
        width: 92,
        isSortable: true,
        yields: 1,
        cell: (row) => (
          <CellText isQuiet>{row.severity ? t(`enums:severity.${row.severity}`) : '—'}</CellText>
        ),
      },
      {
        id: 'status',
        header: t('fields:status'),
        width: 162,
        isSortable: true,
        yields: 4,
        cell: (row) => <StatusCell row={row} />,
      },
      {
        id: 'answerDueOn',
        header: t('lists:columns.complaints.answerDueOn'),
        width: 158,
        isSortable: true,
        cell: (row) => <DueCell complaint={row} />,
      },
      {
        id: 'handledBy',
        header: t('lists:columns.complaints.handledBy'),
        width: { share: 2, min: 140 },
        yields: 2,
        cell: (row) => <CellText isQuiet>{session.employeeName(row.handledBy) || '—'}</CellText>,
      },
      ...furtherColumns(session, t, isDiscreet),
    ],
    [t, session, isDiscreet],
  )
}

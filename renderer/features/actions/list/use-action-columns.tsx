import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ActionStatusBadge } from '#renderer/app/actions/action-status-badge'
import { useSession } from '#renderer/app/session'
import type { ListColumn } from '#renderer/ui/list/fit-columns'
import { CellText } from '#renderer/ui/table/cell-text'
import type { ActionRow } from '#shared/actions/action-api'
import { formatDate, formatInteger } from '#shared/text/formats'

/** The columns of the action plan; their ids are the sort keys of the contract where it can sort by them. */
export function useActionColumns(): readonly ListColumn<ActionRow>[] {
  const { t } = useTranslation('actions')
  const { employeeName, language } = useSession()
  return useMemo(
    () => [
      {
        id: 'due',
        header: t('fields.due'),
        width: 112,
        isSortable: true,
        cell: (row) => <CellText>{row.due ? formatDate(row.due) : '—'}</CellText>,
      },
      {
        id: 'status',
        header: t('fields.status'),
        width: 176,
        yields: 6,
        cell: (row) => <ActionStatusBadge status={row.status} isPlain />,
      },
      {
        id: 'title',
        header: t('fields.title'),
        width: { share: 6, min: 220 },
        isSortable: true,
        cell: (row) => <CellText isStrong>{row.title}</CellText>,
      },
      {
        id: 'kind',
        header: t('fields.kind'),
        width: 118,
        yields: 4,
        cell: (row) => <CellText>{t(`kind.${row.kind}`)}</CellText>,
      },
      {
        id: 'owner',
        header: t('fields.owner'),
        width: { share: 2, min: 120 },
        yields: 5,
        cell: (row) => <CellText>{employeeName(row.owner)}</CellText>,
      },
      {
        id: 'rootCause',
        header: t('fields.rootCause'),
        width: { share: 3, min: 130 },
        yields: 1,
        cell: (row) => <CellText isQuiet>{row.rootCause ?? '—'}</CellText>,
      },
      {
        id: 'entries',
        header: t('fields.entries'),
        width: 84,
        align: 'end',
        yields: 3,
        cell: (row) => <CellText isEnd>{formatInteger(row.complaints + row.remarks, language)}</CellText>,
      },
      {
        id: 'effectiveness',
        header: t('fields.effectiveness'),
        width: 126,
        yields: 2,
        cell: (row) => (
          <CellText isQuiet>{row.effectiveness ? t(`effectiveness.${row.effectiveness}`) : '—'}</CellText>
        ),
      },
    ],
    [t, employeeName, language],
  )
}

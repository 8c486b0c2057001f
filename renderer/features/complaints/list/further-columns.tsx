import type { TFunction } from 'i18next'
import type { Session } from '#renderer/app/session'
import type { ListColumn } from '#renderer/ui/list/fit-columns'
import { CellText } from '#renderer/ui/table/cell-text'
import type { ComplaintRow } from '#shared/complaints/complaint-api'
import type { ComplaintColumn } from '#shared/complaints/complaint-columns'
import { formatDate } from '#shared/text/formats'

/** Columns of cases that are shown once somebody chooses them. */
export function furtherColumns(
  session: Session,
  t: TFunction<['lists', 'fields', 'enums']>,
  isDiscreet: boolean,
): readonly ListColumn<ComplaintRow>[] {
  const column = (
    id: ComplaintColumn,
    width: ListColumn<ComplaintRow>['width'],
    text: (row: ComplaintRow) => string | null,
    isSortable = false,
  ): ListColumn<ComplaintRow> => ({
    id,
    header: t(`lists:columns.complaints.${id}`),
    width,
    isSortable,
    cell: (row) => <CellText isQuiet>{text(row) || '—'}</CellText>,
  })
  const own = (text: string | null) => (isDiscreet ? null : text)
  const day = (date: string | null) => date && formatDate(date)
  return [
    column('phone', 140, (row) => own(row.phone)),
    column('email', 200, (row) => own(row.email)),
    column('priority', 130, (row) => row.priority && t(`enums:priority.${row.priority}`), true),
    column('answeredOn', 112, (row) => day(row.answeredOn), true),
    column('outcome', 150, (row) => row.outcome && t(`enums:outcome.${row.outcome}`), true),
    column('closedOn', 112, (row) => day(row.closedOn), true),
    column('site', 150, (row) => session.siteName(row.site)),
    column('channel', 140, (row) => session.label('CHANNEL', row.channel), true),
    column('thirdParty', 170, (row) => row.thirdParty, true),
  ]
}

import { type RawBuilder, sql } from 'kysely'
import type { Context } from '../context'
import { excerptColumn, plainColumns } from '../lists/plain-columns'
import { isNotArchived } from '../privacy/archived-cases'

const columns = sql.raw(
  [
    plainColumns('complaint', [
      ...[
        'id',
        'ordinal',
        'version',
        'kind',
        'number',
        'receivedAt',
        'site',
        'nature',
        'channel',
        'severity',
      ],
      ...[
        'status',
        'answerDueOn',
        'answeredAt',
        'answeredOn',
        'closedOn',
        'priority',
        'outcome',
        'handledBy',
      ],
      ...['answerCeilingOn', 'answerWarningOn', 'answerDueAt', 'answerCeilingAt', 'satisfactionScore'],
    ]),
    plainColumns('complaint', {
      thirdParty: 'thirdPartyName',
      phone: 'complainantPhone',
      email: 'complainantEmail',
    }),
    'coalesce(complaint.complainant_name, complaint.complainant_organisation) as person',
    excerptColumn('complaint'),
  ].join(', '),
)

/** The columns of a row of the list, as the contract has it. */
export function listedColumns(context: Context): RawBuilder<unknown> {
  return sql`${columns}, case when complaint.anonymised_at is not null then 'ANONYMISED'
    when ${isNotArchived(context)} then 'CURRENT' else 'ARCHIVED' end as retention`
}

import type { ReceiptData } from '#shared/reports/receipt-data'
import { headerFixture } from '#test/support/report-fixtures'

/** The slip of somebody who left contact details. */
export function receiptFixture(changes: Partial<ReceiptData> = {}): ReceiptData {
  return {
    header: headerFixture({ reference: 'R-2026-0042' }),
    kind: 'complaint',
    number: 'R-2026-0042',
    receivedAt: '2026-07-15T08:12:00.000Z',
    channel: 'Au guichet',
    site: 'Bureau du Port',
    receivedBy: 'Paul Berger',
    person: 'Jeanne Lefèvre',
    nature: 'Horaires',
    summary: 'Mme Lefèvre a trouvé le bureau fermé un jour annoncé ouvert et a manqué son bateau.',
    contact: { name: 'Claire Martin', phone: '02 96 00 00 00', email: 'qualite@saint-aubin.example' },
    answerDueOn: '2026-07-18',
    awaitsWrittenForm: false,
    ...changes,
  }
}

import type { WrittenFormData } from '#shared/reports/written-form-data'
import { headerFixture } from '#test/support/report-fixtures'

/** What somebody said at the counter, to be signed. */
export function writtenFormFixture(changes: Partial<WrittenFormData> = {}): WrittenFormData {
  return {
    header: headerFixture({ reference: 'R-2026-0043' }),
    formLanguage: 'fr',
    said: {
      number: 'R-2026-0043',
      receivedAt: '2026-07-15T08:12:00.000Z',
      receivedBy: 'Paul Berger',
      site: 'Bureau du Port',
      name: 'Jeanne Lefèvre',
      organisation: null,
      address: '3 rue des Embruns, 22500 Paimpol',
      phone: '06 12 34 56 78',
      email: null,
      occurredOn: '2026-07-14',
      place: 'Bureau du Port',
      words: 'Le bureau était fermé un jour annoncé ouvert : j’ai manqué le bateau de 14 h 30.',
      request: null,
    },
    ...changes,
  }
}

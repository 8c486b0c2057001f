import type { NilReturnData } from '#shared/reports/nil-return-data'
import { headerFixture } from '#test/support/report-fixtures'

/** A quiet half-year. */
export function nilReturnFixture(changes: Partial<NilReturnData> = {}): NilReturnData {
  return {
    header: headerFixture({ reference: 'EN-2026-S1' }),
    period: { from: '2026-01-01', to: '2026-06-30' },
    sites: [],
    remarks: 12,
    suggestions: 1,
    setAside: 2,
    lastComplaint: { number: 'R-2025-0031', receivedOn: '2025-11-02' },
    signature: { role: 'approved', name: 'Hélène Garnier', jobTitle: 'Directrice', signedOn: null },
    ...changes,
  }
}

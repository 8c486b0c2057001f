import { expect, it } from 'vitest'
import { coverageNote } from '#shared/rates/coverage-note'

const year = { from: '2026-01-01', to: '2026-12-31' }

it('tells a season of some sites from days that no site covers', () => {
  expect(coverageNote({ ...year, coverage: 'EXACT', covered: [year] })).toBeNull()
  expect(coverageNote({ ...year, coverage: null, covered: [] })).toBeNull()
  expect(coverageNote({ ...year, coverage: 'PARTIAL', covered: [year] })).toBe('SITES')
  expect(coverageNote({ ...year, coverage: 'PARTIAL', covered: [{ ...year, from: '2026-04-01' }] })).toBe(
    'PARTIAL',
  )
  expect(coverageNote({ ...year, coverage: 'WIDER', covered: [year] })).toBe('WIDER')
})

import { describe, expect, it } from 'vitest'
import { readChanges, readPersonal, writeChanges, writePersonal } from '#service/history/stored-changes'

const changes = [
  { field: 'severity', before: null, after: 3 },
  { field: 'severity', before: 3, after: null },
  { field: 'followUpAttempts', before: [], after: ['2026-11-02'] },
]

describe('changes in the history', () => {
  it('come back as they were told, without the names of their parts', () => {
    const text = writeChanges(changes)
    expect(text).toBe('[["severity",3],["severity",null,3],["followUpAttempts",["2026-11-02"],[]]]')
    expect(readChanges(text)).toEqual(changes)
    const personal = { reason: null, changes }
    expect(readPersonal(writePersonal(personal))).toEqual(personal)
  })

  it('are read from rows of older programs, which the chain holds as they are', () => {
    expect(readChanges('[{"after":3,"before":null,"field":"severity"}]')).toEqual(changes.slice(0, 1))
    expect(
      readPersonal('{"changes":[{"after":"B","before":"A","field":"verbatim"}],"reason":"Faute"}'),
    ).toEqual({
      reason: 'Faute',
      changes: [{ field: 'verbatim', before: 'A', after: 'B' }],
    })
  })
})

import { describe, expect, it } from 'vitest'
import { fitColumns } from '#renderer/ui/list/fit-columns'

const columns = [
  { id: 'number', width: 100 },
  { id: 'words', width: { share: 3, min: 200 }, yields: 2 },
  { id: 'severity', width: 80, yields: 1 },
  { id: 'due', width: 120 },
] as const

describe('the columns of a list', () => {
  it('are all there when they fit, in their order', () => {
    expect(fitColumns(columns, 532)).toEqual(['number', 'words', 'severity', 'due'])
  })

  it('give way one by one, the least needed first', () => {
    expect(fitColumns(columns, 531)).toEqual(['number', 'words', 'due'])
    expect(fitColumns(columns, 451)).toEqual(['number', 'due'])
  })

  it('keep what always stays, however narrow the table is', () => {
    expect(fitColumns(columns, 10)).toEqual(['number', 'due'])
  })
})

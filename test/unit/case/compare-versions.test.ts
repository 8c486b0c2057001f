import { describe, expect, it } from 'vitest'
import { compareVersions } from '#renderer/features/complaints/case/conflict/compare-versions'

const paths = ['place', 'reason', 'thirdParty.name', 'agreedSolutions']

describe('two versions of a block', () => {
  it('leaves a field to choose only when both changed it differently', () => {
    const base = { place: 'Port', reason: 'Attente', thirdParty: null }
    const theirs = { place: 'Plage', reason: 'Attente', thirdParty: { name: 'Mairie', category: null } }
    const mine = { place: 'Gare', reason: 'File trop longue', thirdParty: null }
    expect(
      compareVersions(paths, { base, theirs, mine }).map(({ path, changedBy }) => [path, changedBy]),
    ).toEqual([
      ['place', 'both'],
      ['reason', 'me'],
      ['thirdParty.name', 'them'],
    ])
  })

  it('finds nothing to compare where both say the same', () => {
    const versions = { base: { place: 'Port' }, theirs: { place: 'Plage' }, mine: { place: 'Plage' } }
    expect(compareVersions(paths, versions)).toEqual([])
  })

  it('takes blank and missing for the same, and compares lists as a whole', () => {
    const solution = { description: 'Remboursement', immediate: true, doneBy: null }
    const base = { place: null, agreedSolutions: [solution] }
    const mine = { place: ' ', agreedSolutions: [{ ...solution, doneBy: '' }] }
    expect(compareVersions(paths, { base, theirs: base, mine })).toEqual([])
    const more = { ...mine, agreedSolutions: [solution, solution] }
    expect(compareVersions(paths, { base, theirs: base, mine: more })).toHaveLength(1)
  })
})

import { describe, expect, it } from 'vitest'
import { defaultLists } from '#shared/lists/default-lists'
import { profiles } from '#shared/settings/profile'
import { findProfileChanges, orderWithOtherLast } from '#shared/settings/profile-changes'

describe('a profile applied to a register', () => {
  it('changes nothing when it is the one the register was made with', () => {
    for (const profile of profiles)
      expect(findProfileChanges(profile, defaultLists(profile))).toEqual({
        added: [],
        inactive: [],
        countedOtherwise: [],
        kept: [],
      })
  })

  it('adds what is missing, after what is there, and keeps everything else', () => {
    const lists = defaultLists('TOURIST_OFFICE').map((item) =>
      item.code === 'PRIX' ? { ...item, labelFr: 'Tarifs', active: false } : item,
    )
    const changes = findProfileChanges('WATER_SERVICE', lists)
    const natures = changes.added.filter(({ list }) => list === 'NATURE')
    expect(natures.map(({ code }) => code)).toContain('FUITE')
    expect(natures.map(({ code }) => code)).not.toContain('PRIX')
    expect(Math.min(...natures.map(({ position }) => position))).toBe(17)
    expect(new Set(natures.map(({ position }) => position)).size).toBe(natures.length)
    expect(changes.inactive.map(({ code }) => code)).toEqual(['PRIX', 'PRIX'])
    expect(changes.countedOtherwise.map(({ labelFr }) => labelFr)).toEqual(['Tarifs'])
    expect(changes.kept.map(({ code }) => code)).toContain('HORAIRES')
  })

  it('leaves “other” at the end', () => {
    const lists = defaultLists('GENERIC').filter(({ list }) => list === 'NATURE')
    const { added } = findProfileChanges('TRAINING_ORGANISATION', lists)
    const ordered = orderWithOtherLast([...lists, ...added.filter(({ list }) => list === 'NATURE')])
    expect(ordered.at(-1)?.code).toBe('AUTRE')
    expect(ordered.map(({ position }) => position)).toEqual(ordered.map((_, index) => index))
  })
})

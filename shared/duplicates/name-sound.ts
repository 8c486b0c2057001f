/// <reference path="./untyped-modules.d.ts" />
import fonem from 'talisman/phonetics/french/fonem'

const encode = fonem.default ?? fonem

// The same first names and names come again and again, and the rules of the ear are many.
const known = new Map<string, string>()
const mostKnown = 5_000

/**
 * How a folded word of a name sounds in French: `dupont` and `dupond`, `lefebvre` and `lefevre`, `thibault` and
 * `thibaut` are the same. Letters of other scripts stand for themselves. A doubled letter sounds once.
 */
export function nameSound(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word.toUpperCase()
  const sound = known.get(word) ?? soundOf(word)
  if (known.size >= mostKnown) known.clear()
  known.set(word, sound)
  return sound
}

function soundOf(word: string): string {
  const sound = encode(word).replace(/[^A-Z]/g, '')
  return (sound || word.toUpperCase()).replace(/(.)\1+/g, '$1')
}

/// <reference path="./untyped-modules.d.ts" />
import fonem from 'talisman/phonetics/french/fonem'

const encode = fonem.default ?? fonem

/**
 * How a folded word of a name sounds in French: `dupont` and `dupond`, `lefebvre` and `lefevre`, `thibault` and
 * `thibaut` are the same. Letters of other scripts stand for themselves. A doubled letter sounds once.
 */
export function nameSound(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word.toUpperCase()
  const sound = encode(word).replace(/[^A-Z]/g, '')
  return (sound || word.toUpperCase()).replace(/(.)\1+/g, '$1')
}

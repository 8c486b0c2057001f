import type { RemarkContent, RemarkKind } from './remark'

/** The polarity of an entry whose author gave none: a remark is a dissatisfaction, an idea is not. */
export function defaultPolarity(kind: RemarkKind): RemarkContent['polarity'] {
  return kind === 'remark' ? 'NEGATIVE' : 'NEUTRAL'
}

import { translate } from '#shared/i18n/translate'
import type { Paper } from './paper'
import { note } from './prose'

/** Says what the squares stand for, in a document that holds some. */
export function drawReplacedSigns(paper: Paper): void {
  if (paper.replacedSigns > 0)
    note(paper, translate(paper.language, 'documents:replacedSigns'), { before: 10 })
}

import { createPaper } from '#service/reports/kit/create-paper'
import { entryList } from '#service/reports/kit/entries'
import { type FinishedDocument, finishPaper } from '#service/reports/kit/finish-paper'
import { documentTitle } from '#service/reports/kit/headings'
import { drawLetterhead } from '#service/reports/kit/letterhead'
import { startPage } from '#service/reports/kit/pages'
import { note, paragraph, statement } from '#service/reports/kit/prose'
import { translator } from '#shared/i18n/translate'
import type { DocumentHeader } from '#shared/reports/document-header-data'
import { formatDateTime } from '#shared/text/formats'

interface RecoverySheet {
  readonly header: DocumentHeader
  readonly recoveryCode: string
}

/** The page that opens the register when every administrator has forgotten the password. A5. */
export async function renderRecoverySheet({
  header,
  recoveryCode,
}: RecoverySheet): Promise<FinishedDocument> {
  const t = translator(header.language, 'accounts:sheet')
  const paper = createPaper({ header, title: t('title'), subject: t('title'), size: 'A5' })
  startPage(paper)
  drawLetterhead(paper)
  documentTitle(paper, t('title'))
  paper.y += 8
  entryList(paper, [{ label: t('made'), value: formatDateTime(header.editedAt, header.timeZone) }], 0.3)
  paper.y += 4
  statement(paper, recoveryCode)
  paper.y += 4
  paragraph(paper, t('use'))
  paragraph(paper, t('keep'))
  note(paper, t('once'))
  return finishPaper(paper, { footLeft: header.reference, hasCover: true })
}

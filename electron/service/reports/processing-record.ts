import { entryList } from '#service/reports/kit/entries'
import { sectionHeading } from '#service/reports/kit/headings'
import type { Paper } from '#service/reports/kit/paper'
import { bulletList, paragraph } from '#service/reports/kit/prose'
import { translator } from '#shared/i18n/translate'

interface ProcessingRecord {
  readonly name: string
  readonly address: string | null
  readonly contact: string | null
  readonly purposes: string
  readonly recipients: string
  readonly measures: string
  readonly notice: string
  /** Accounts keep archived cases for those who manage. */
  readonly isProtected: boolean
  readonly years: { readonly active: string; readonly kept: string }
}

/** Who keeps which data about whom, why, for how long, and how it is kept safe. */
export function drawProcessingRecord(paper: Paper, record: ProcessingRecord): void {
  const t = translator(paper.language, 'privacy:paper.record')
  const section = (key: Parameters<typeof t>[0], text: string) => {
    sectionHeading(paper, t(key))
    paragraph(paper, text)
  }
  sectionHeading(paper, t('controller'))
  entryList(paper, [
    { label: t('treatment'), value: t('treatmentName') },
    { label: t('name'), value: record.name },
    { label: t('address'), value: record.address ?? '–' },
    { label: t('contact'), value: record.contact ?? '–' },
  ])
  section('purposes', record.purposes)
  section('basis', t('basisText'))
  section('people', t('peopleText'))
  sectionHeading(paper, t('categories'))
  bulletList(
    paper,
    (['1', '2', '3', '4', '5'] as const).map((key) => t(`categoriesText.${key}`)),
  )
  section('recipients', record.recipients)
  section('transfers', t('transfersText'))
  sectionHeading(paper, t('retention'))
  bulletList(
    paper,
    (['1', record.isProtected ? '2' : '2open', '3', '4'] as const).map((key) =>
      t(`retentionText.${key}`, record.years),
    ),
  )
  section('measures', record.measures)
  section('notice', record.notice)
}

import { type Entry, entryList } from '#service/reports/kit/entries'
import { documentTitle } from '#service/reports/kit/headings'
import { drawLogo } from '#service/reports/kit/logo'
import { startPage } from '#service/reports/kit/pages'
import type { Paper } from '#service/reports/kit/paper'
import { styles } from '#service/reports/kit/paper-style'
import { textBlock } from '#service/reports/kit/text-block'
import { translate, translator } from '#shared/i18n/translate'
import type { FollowUpReportData } from '#shared/reports/follow-up-report-data'
import { formatDate, formatDates, formatDateTime, formatPeriod } from '#shared/text/formats'
import { joinClauses } from '#shared/text/join-clauses'
import type { Language } from '#shared/text/language'

/** First page: who reports on what, under which reference and standard. */
export function drawCover(paper: Paper, data: FollowUpReportData): void {
  const { header, period } = data
  const { language } = header
  startPage(paper)
  drawLogo(paper)
  textBlock(paper, 'P', header.organisation.name, { ...styles.subsection, size: 13, leading: 18 })
  paper.y += 64
  documentTitle(paper, translate(language, 'documents:followUp.title'))
  paper.y += 4
  textBlock(paper, 'P', capitalise(formatPeriod(period, language)), styles.subtitle)
  paper.y += 28
  entryList(paper, coverEntries(data))
}

function coverEntries(data: FollowUpReportData): Entry[] {
  const { header, period, standard } = data
  const { language, organisation } = header
  const t = translator(language, 'documents:cover')
  const entry = (key: string, value: string | null): Entry[] => (value ? [{ label: t(key), value }] : [])
  const legal = (key: 'siret' | 'declarationNumber'): Entry[] => {
    const value = organisation[key]
    return value ? [{ label: translate(language, `documents:organisation.${key}`), value }] : []
  }
  return [
    ...entry('reference', header.reference),
    ...entry('state', t(header.isProvisional ? 'provisional' : 'final')),
    ...entry('period', formatDates(period, language)),
    ...entry(
      'sites',
      data.sites.length > 0 ? data.sites.join(', ') : translate(language, 'documents:allSites'),
    ),
    ...(organisation.address ? [{ label: t('address'), value: organisation.address }] : []),
    ...legal('siret'),
    ...legal('declarationNumber'),
    ...((organisation.siret ?? organisation.declarationNumber) ? [] : [unknownSiret(language)]),
    ...entry('standard', standard && standardWords(data)),
    ...entry('auditOn', data.auditOn ? formatDate(data.auditOn) : null),
    ...entry('omitted', omittedWords(data)),
    ...entry('identity', t(`identityValue.${data.identity}`)),
    ...entry('editedAt', formatDateTime(header.editedAt, header.timeZone)),
    ...entry('editedBy', header.editedBy),
    ...entry('software', t('softwareValue', { version: header.softwareVersion })),
  ]
}

function standardWords({ header, standard }: FollowUpReportData): string | null {
  if (!standard) return null
  const { name, version, checkedOn } = standard
  return checkedOn
    ? translate(header.language, 'documents:cover.standardChecked', {
        name,
        version,
        date: formatDate(checkedOn),
      })
    : translate(header.language, 'documents:cover.standardValue', { name, version })
}

function unknownSiret(language: Language): Entry {
  return {
    label: translate(language, 'documents:organisation.siret'),
    value: translate(language, 'documents:notRecorded'),
  }
}

/** What was left out by choice: nobody must take it for empty. */
function omittedWords({ omitted, header }: FollowUpReportData): string | null {
  if (omitted.length === 0) return null
  const t = translator(header.language, 'documents:followUp.sections')
  return joinClauses(
    omitted.map((key) => t(key)),
    header.language,
  )
}

function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)
}

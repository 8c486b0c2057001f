import type { Profile } from '#shared/settings/profile'

interface ReportSection {
  readonly key: string
  /** Annexes carry a letter in their title; the other sections are numbered as they come. */
  readonly isAnnex?: boolean
  /** Only in the reports of these profiles; without it in all. */
  readonly profiles?: readonly Profile[]
}

/**
 * What the follow-up report consists of after its cover, in the order of its pages (domain, section 7). Titles are
 * `documents:followUp.sections.<key>`; the layout of each is in `electron/service/reports/follow-up/section-layouts.ts`.
 */
export const reportSections = [
  { key: 'definitions' },
  { key: 'summary' },
  { key: 'flow' },
  { key: 'breakdowns' },
  { key: 'rate' },
  { key: 'delays' },
  { key: 'handling' },
  { key: 'satisfaction' },
  { key: 'recourse' },
  { key: 'causes' },
  { key: 'plan' },
  { key: 'remarks' },
  { key: 'risks' },
  { key: 'review' },
  { key: 'signatures' },
  { key: 'register', isAnnex: true },
  { key: 'remarksTable', isAnnex: true },
  { key: 'sheets', isAnnex: true },
  { key: 'indicators', isAnnex: true },
  { key: 'assessment', isAnnex: true },
  { key: 'journal', isAnnex: true },
  { key: 'seal', isAnnex: true },
] as const satisfies readonly ReportSection[]

export type ReportSectionKey = (typeof reportSections)[number]['key']

/** The sections that a report of a profile can have. */
export function sectionsOfProfile(
  profile: Profile,
): readonly (ReportSection & { readonly key: ReportSectionKey })[] {
  const all: readonly (ReportSection & { readonly key: ReportSectionKey })[] = reportSections
  return all.filter(({ profiles }) => profiles === undefined || profiles.includes(profile))
}

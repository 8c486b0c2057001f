import { z } from 'zod'
import type { Language } from '#shared/text/language'

/** The letters of domain, section 4, in the order in which a case needs them. */
export const letterTemplates = [
  'ACKNOWLEDGEMENT',
  'ACKNOWLEDGEMENT_DOCUMENTS',
  'PUBLIC_ACKNOWLEDGEMENT',
  'WRITTEN_FORM',
  'REDIRECTION',
  'HOLDING_NOTICE',
  'FAVOURABLE_ANSWER',
  'PARTIAL_ANSWER',
  'REFUSAL',
  'CLOSING',
  'PROVIDER_TRANSMISSION',
  'REMARK_TRANSMISSION',
] as const
export type LetterTemplate = (typeof letterTemplates)[number]
export const letterTemplateSchema = z.enum(letterTemplates)

/** Longest subject and text of a letter or a template, in characters: about eight pages. */
export const letterLimits = { subject: 300, body: 20_000 } as const

/** The words of a letter before its values are known. */
export interface TemplateWords {
  readonly subject: string
  readonly body: string
}

export type LetterTexts = Readonly<Record<LetterTemplate, TemplateWords>>

/** The letters that a complaint may need; a remark has its transmission only. */
export function templatesOf(kind: 'complaint' | 'remark'): readonly LetterTemplate[] {
  return letterTemplates.filter((template) => (template === 'REMARK_TRANSMISSION') === (kind === 'remark'))
}

/** The language in which a letter to this person is written: French when nothing is known, else English. */
export function letterLanguageOf(language: string | null | undefined): Language {
  return language === null || language === undefined || language === 'fr' ? 'fr' : 'en'
}

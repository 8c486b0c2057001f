import { frenchTypography } from '#shared/text/french-typography'
import type { Language } from '#shared/text/language'
import { englishProcedure } from './english-procedure'
import { frenchProcedure } from './french-procedure'
import type { ProcedureFacts } from './procedure-facts'
import type { ProcedureSection } from './procedure-section'

/** A section as it follows from the settings: paragraphs apart by an empty line, points that begin with a dash. */
export function generateSection(
  section: ProcedureSection,
  facts: ProcedureFacts,
  language: Language,
): string {
  return language === 'fr'
    ? frenchTypography(frenchProcedure[section](facts))
    : englishProcedure[section](facts)
}

export interface TextBlock {
  readonly kind: 'paragraph' | 'points'
  readonly lines: readonly string[]
}

/** The paragraphs and lists of a section: a line that begins with a dash is a point of a list. */
export function readBlocks(text: string): TextBlock[] {
  const blocks: { kind: TextBlock['kind']; lines: string[] }[] = []
  let isOpen = false
  for (const line of text.split('\n').map((part) => part.trim())) {
    if (line === '') {
      isOpen = false
      continue
    }
    const kind = /^[-–•] /.test(line) ? 'points' : 'paragraph'
    const words = kind === 'points' ? line.slice(2).trim() : line
    const last = blocks.at(-1)
    if (isOpen && last?.kind === kind) last.lines.push(words)
    else blocks.push({ kind, lines: [words] })
    isOpen = true
  }
  return blocks
}

import { frenchTypography } from '#shared/text/french-typography'
import type { Language } from '#shared/text/language'
import type { LetterValues, VariableName } from './letter-variables'
import type { TemplateNode } from './parse-template'

export interface RenderedTemplate {
  readonly text: string
  /** Variables that stand in the text and have no value, each once, in the order of the text. */
  readonly missing: readonly VariableName[]
}

export interface RenderOptions {
  readonly language: Language
  /** What stands in the text in place of a missing value. */
  readonly placeholder: (name: VariableName) => string
}

/**
 * The text of a template with its values. A value is put in as it is: braces in a name stay braces, and the words of
 * a customer keep their own typography.
 */
export function renderTemplate(
  nodes: readonly TemplateNode[],
  values: LetterValues,
  { language, placeholder }: RenderOptions,
): RenderedTemplate {
  const missing = new Set<VariableName>()
  const readValue = (name: VariableName) =>
    Object.hasOwn(values, name) && values[name]?.trim() ? values[name] : null
  const render = (parts: readonly TemplateNode[]): string =>
    parts
      .map((node) => {
        if (node.type === 'text') return language === 'fr' ? frenchTypography(node.text) : node.text
        const value = readValue(node.name)
        if (node.type === 'condition') return render(value === null ? node.absent : node.given)
        if (value !== null) return value
        missing.add(node.name)
        return placeholder(node.name)
      })
      .join('')
  const text = render(nodes)
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return { text, missing: [...missing] }
}

/** Where something is still to be written; typed by hand it means the same. */
const placeholderPattern = /‹[^‹›\n]{1,120}›/u

/** A sign that a reader sees and that no letter may keep: `‹date de réponse›`. */
export function placeholderOf(label: string): string {
  return `‹${label}›`
}

/** True while a text holds a place that is still to be filled in. */
export function hasPlaceholder(text: string): boolean {
  return placeholderPattern.test(text)
}

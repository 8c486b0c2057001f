import { letterLimits } from './letter-template'
import { findVariable, type VariableName } from './letter-variables'

/** A template as a tree: nothing in it can run, it only says where values stand and when a part is left out. */
export type TemplateNode =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'variable'; readonly name: VariableName; readonly line: number }
  | {
      readonly type: 'condition'
      readonly name: VariableName
      readonly given: readonly TemplateNode[]
      readonly absent: readonly TemplateNode[]
    }

export const templateFindings = [
  'TEMPLATE_TOO_LONG',
  'TEMPLATE_TOO_DEEP',
  'TEMPLATE_TAG_OPEN',
  'TEMPLATE_TAG_UNREADABLE',
  'TEMPLATE_VARIABLE_UNKNOWN',
  'TEMPLATE_ELSE_ALONE',
  'TEMPLATE_END_ALONE',
  'TEMPLATE_BLOCK_OPEN',
] as const

/** What is wrong with a template, and on which of its lines (from 1). */
export interface TemplateFinding {
  readonly code: (typeof templateFindings)[number]
  readonly line: number
  /** The word that was not understood. */
  readonly name: string
}

export interface ParsedTemplate {
  readonly nodes: readonly TemplateNode[]
  readonly findings: readonly TemplateFinding[]
}

const deepest = 5
const openWords: readonly string[] = ['si', 'if']
const elseWords: readonly string[] = ['sinon', 'else']
const endWords: readonly string[] = ['fin', 'end']

interface Block {
  readonly name: VariableName | null
  readonly line: number
  readonly given: TemplateNode[]
  readonly absent: TemplateNode[]
  isElse: boolean
}

/**
 * Reads a template: `{{numero}}` stands for a value, `{{si mediateur}} … {{sinon}} … {{fin}}` keeps a part when the
 * value is there (`if`, `else` and `end` are the same words). A tag of a block alone on its line takes its line away
 * with it. Never throws: what is wrong is found, with its line, and the rest is read all the same.
 */
export function parseTemplate(text: string): ParsedTemplate {
  if (text.length > letterLimits.body)
    return { nodes: [], findings: [{ code: 'TEMPLATE_TOO_LONG', line: 1, name: '' }] }
  const findings: TemplateFinding[] = []
  const root: Block = { name: null, line: 1, given: [], absent: [], isElse: false }
  const open: Block[] = [root]
  let line = 1
  const top = () => open.at(-1) ?? root
  const put = (node: TemplateNode) => (top().isElse ? top().absent : top().given).push(node)
  const find = (code: TemplateFinding['code'], name: string) => findings.push({ code, line, name })

  for (const piece of splitTags(text)) {
    if (!piece.isTag) {
      if (piece.text !== '') put({ type: 'text', text: piece.text })
      if (piece.isUnclosed) find('TEMPLATE_TAG_OPEN', '')
      line += countLines(piece.source)
      continue
    }
    const [first = '', second, ...rest] = piece.text.trim().split(/\s+/u)
    if (openWords.includes(first)) openBlock(first, second, rest)
    else if (second !== undefined || first === '') find('TEMPLATE_TAG_UNREADABLE', shorten(piece.text))
    else if (elseWords.includes(first)) {
      if (open.length === 1 || top().isElse) find('TEMPLATE_ELSE_ALONE', first)
      else top().isElse = true
    } else if (endWords.includes(first)) endBlock(first)
    else {
      const variable = findVariable(first)
      if (variable) put({ type: 'variable', name: variable.name, line })
      else find('TEMPLATE_VARIABLE_UNKNOWN', shorten(first))
    }
    line += countLines(piece.source)
  }
  for (const block of open.slice(1))
    findings.push({ code: 'TEMPLATE_BLOCK_OPEN', line: block.line, name: block.name ?? '' })
  // A block left open is found; what it holds is read as if it ended with the template.
  while (open.length > 1) closeTop()
  return { nodes: root.given, findings: findings.sort((a, b) => a.line - b.line) }

  function openBlock(word: string, name: string | undefined, rest: readonly string[]): void {
    const variable = name === undefined ? undefined : findVariable(name)
    if (name === undefined || rest.length > 0) find('TEMPLATE_TAG_UNREADABLE', word)
    else if (!variable) find('TEMPLATE_VARIABLE_UNKNOWN', shorten(name))
    if (open.length > deepest) find('TEMPLATE_TOO_DEEP', word)
    open.push({ name: variable?.name ?? null, line, given: [], absent: [], isElse: false })
  }

  function endBlock(word: string): void {
    if (open.length === 1) find('TEMPLATE_END_ALONE', word)
    else closeTop()
  }

  function closeTop(): void {
    const block = open.pop()
    if (!block || open.length === 0) return
    const { name, given, absent } = block
    if (name) put({ type: 'condition', name, given, absent })
  }
}

interface Piece {
  readonly isTag: boolean
  /** Between the braces, or the text itself. */
  readonly text: string
  /** As it stands in the template, with the line end that goes with it. */
  readonly source: string
  readonly isUnclosed?: boolean
}

const blockTag = /^\s*(?:(?:si|if)\s|(?:sinon|else|fin|end)\s*$)/u

function* splitTags(text: string): Generator<Piece> {
  let at = 0
  let isLineStart = true
  while (at < text.length) {
    const start = text.indexOf('{{', at)
    if (start < 0) {
      yield plain(text.slice(at))
      return
    }
    const end = text.indexOf('}}', start + 2)
    const inside = end < 0 ? '' : text.slice(start + 2, end)
    if (end < 0 || inside.includes('{{') || inside.includes('\n')) {
      // The braces are kept as text and what follows them is read on.
      yield { ...plain(text.slice(at, start + 2)), isUnclosed: true }
      at = start + 2
      isLineStart = false
      continue
    }
    if (start > at) {
      yield plain(text.slice(at, start))
      isLineStart = text[start - 1] === '\n'
    }
    at = end + 2
    let source = text.slice(start, at)
    if (isLineStart && text[at] === '\n' && blockTag.test(inside)) {
      source += '\n'
      at += 1
    } else {
      isLineStart = false
    }
    yield { isTag: true, text: inside, source }
  }
}

function plain(text: string): Piece {
  return { isTag: false, text, source: text }
}

function countLines(text: string): number {
  return text.split('\n').length - 1
}

function shorten(text: string): string {
  const trimmed = text.trim()
  return trimmed.length > 40 ? `${trimmed.slice(0, 40)}…` : trimmed
}

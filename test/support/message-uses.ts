import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** A text of the code that may be the key of a message, or the shape of several. */
export interface KeyText {
  readonly file: string
  /** The text itself, `*` standing for what is only known at run time. */
  readonly text: string
  /** Whether it is the first argument of a translating function. */
  readonly isCalled: boolean
  /** Namespaces that the file asks for, for keys that name none. */
  readonly namespaces: readonly string[]
}

const folders = ['shared', 'electron', 'renderer']
const translating = /^(t|translate)$/
const keyLike = /^[\w:.*-]+$/

/** Every text of the program that could be a message's key, template literals with their holes as `*`. */
export function readKeyTexts(root: string): KeyText[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .flatMap((name) => readFile(join(folder, name), readFileSync(join(root, folder, name), 'utf8'))),
  )
}

function readFile(file: string, source: string): KeyText[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, false)
  const found: { text: string; isCalled: boolean }[] = []
  const namespaces: string[] = []
  const visit = (node: ts.Node, isCalled: boolean): void => {
    if (ts.isImportDeclaration(node)) return
    const text = textOf(node)
    if (text !== undefined && keyLike.test(text) && /\w/.test(text)) found.push({ text, isCalled })
    if (ts.isCallExpression(node)) {
      const [first] = node.arguments
      const name = calledName(node.expression)
      if (name === 'useTranslation' || name === 'getFixedT')
        namespaces.push(...node.arguments.flatMap(textsIn))
      ts.forEachChild(node, (child) => visit(child, child === first && translating.test(name)))
      return
    }
    // Of a choice, both sides are the argument.
    const passesOn = ts.isConditionalExpression(node) || ts.isParenthesizedExpression(node)
    ts.forEachChild(node, (child) =>
      visit(child, isCalled && passesOn && !(ts.isConditionalExpression(node) && child === node.condition)),
    )
  }
  visit(tree, false)
  return found.map((one) => ({ file, namespaces, ...one }))
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text
  if (ts.isTemplateExpression(node)) {
    return node.head.text + node.templateSpans.map(({ literal }) => `*${literal.text}`).join('')
  }
  return undefined
}

function textsIn(node: ts.Node): string[] {
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(textsIn)
  const text = textOf(node)
  return text === undefined ? [] : [text]
}

function calledName(expression: ts.Expression): string {
  if (ts.isIdentifier(expression)) return expression.text
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : ''
}

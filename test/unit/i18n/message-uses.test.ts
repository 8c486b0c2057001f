import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { messages } from '#shared/i18n/messages'
import type { MessageTree } from '#shared/i18n/typeset-messages'
import { readKeyTexts } from '#test/support/message-uses'

const pluralSuffix = /_(zero|one|two|few|many|other)$/
const trees: Readonly<Record<'fr' | 'en', Readonly<Record<string, MessageTree>>>> = messages
const texts = readKeyTexts(fileURLToPath(new URL('../../..', import.meta.url)))

function leavesOf(tree: MessageTree, path = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : leavesOf(value, `${path}${key}.`),
  )
}

/** Keys of each namespace, without plural suffixes, and the branches above them. */
const known = new Map(
  Object.entries(trees.fr).map(([namespace, tree]) => {
    const keys = leavesOf(tree).map(([key]) => key.replace(pluralSuffix, ''))
    const branches = keys.flatMap((key) =>
      key.split('.').map((_, rank, parts) => parts.slice(0, rank).join('.')),
    )
    return [namespace, { keys: new Set(keys), all: new Set([...keys, ...branches]) }] as const
  }),
)

const shapes = new Map<string, RegExp>()
function shapeOf(text: string): RegExp {
  const parts = text.split('*').map((part) => part.replace(/[.\\-]/g, '\\$&'))
  const shape = shapes.get(text) ?? new RegExp(`^${parts.join('.+')}$`)
  shapes.set(text, shape)
  return shape
}

function exists(namespace: string, text: string): boolean {
  const all = known.get(namespace)?.all ?? new Set<string>()
  if (!text.includes('*')) return all.has(text.replace(pluralSuffix, ''))
  const shape = shapeOf(text)
  return [...all].some((key) => shape.test(key))
}

describe('messages and the code', () => {
  it('have every message that the code asks for', () => {
    const missing = texts.filter(({ text, isCalled, namespaces }) => {
      const [, namespace = '', key = ''] = /^([\w-]+):(.+)$/.exec(text) ?? []
      if (known.has(namespace)) return !exists(namespace, key)
      const own = namespaces.filter((name) => known.has(name))
      return isCalled && own.length > 0 && !text.includes(':') && !own.some((name) => exists(name, text))
    })
    expect(missing.map(({ file, text }) => `${file}: ${text}`)).toEqual([])
  })

  it('have none that nothing asks for', () => {
    const exact = new Set(texts.map(({ text }) => text))
    // A refusal is asked for by its code, whatever it is: the code itself must stand somewhere.
    const open = [...exact].filter(
      (text) => text !== 'errors:*' && text.includes('*') && /[a-z]{3}/i.test(text),
    )
    const shapes = open.map(shapeOf)
    const isAskedFor = (text: string) => exact.has(text) || shapes.some((shape) => shape.test(text))
    const unused = [...known].flatMap(([namespace, { keys }]) =>
      [...keys]
        // The sections of a document say what their keys begin with once.
        .filter((key) => ![`${namespace}:${key}`, ...endsOf(key)].some(isAskedFor))
        .map((key) => `${namespace}:${key}`),
    )
    expect(unused).toEqual([])
  })
})

function endsOf(key: string): string[] {
  return key.split('.').map((_, rank, parts) => parts.slice(rank).join('.'))
}

// Two words that are the same in both languages are rare; one often is.
const shared = new Set([
  ...['actions', 'catalan', 'csat', 'information', 'licence', 'matari', 'pareto', 'registre', 'satisfaction'],
  ...['solution', 'utf', 'version', 'windows', 'page', 'minutes'],
])
const wordsOf = (text: string) => text.replace(/{{.*?}}/g, '').match(/\p{L}{3,}/gu) ?? []

const french = /[éèàêçùûîôœ«»]|\b(le|la|les|des|une|du|est|sont|avec|dans|aucun|pour)\b/i
const english = /\b(the|of|and|with|from|has|have|is|are|this)\b/i
// Names of places, of languages in themselves, and of what is kept in French.
const ownNames =
  /Réunion|Saint Barthélemy|fenêtre en français|french english français|Import annulé|window to English/

describe.each(Object.keys(trees.fr))('words of %s', (namespace) => {
  const inFrench = leavesOf(trees.fr[namespace] ?? {})
  const inEnglish = leavesOf(trees.en[namespace] ?? {})

  it('are the same in both languages only where both say it so', () => {
    const other = new Map(inEnglish)
    const same = inFrench.filter(([key, text]) => other.get(key) === text)
    const doubtful = same.filter(([, text]) => {
      const words = wordsOf(text)
      return words.length > 1 && words.some((word) => !shared.has(word.toLowerCase()))
    })
    expect(doubtful).toEqual([])
  })

  it('are not of the other language', () => {
    const strange = [
      ...inEnglish.filter(([, text]) => french.test(text)),
      ...inFrench.filter(([, text]) => english.test(text.replace(/{{.*?}}/g, ''))),
    ]
    expect(strange.filter(([, text]) => !ownNames.test(text))).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { messages } from '#shared/i18n/messages'
import { translate } from '#shared/i18n/translate'
import type { MessageTree } from '#shared/i18n/typeset-messages'

const pluralSuffix = /_(zero|one|two|few|many|other)$/

function keysOf(tree: MessageTree, path = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${path}${key}`] : keysOf(value, `${path}${key}.`),
  )
}

function valuesOf(tree: MessageTree): string[] {
  return Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : valuesOf(value)))
}

function variablesOf(tree: MessageTree): Map<string, string> {
  const variables = new Map<string, string>()
  const visit = (branch: MessageTree, path: string) => {
    for (const [key, value] of Object.entries(branch)) {
      if (typeof value !== 'string') visit(value, `${path}${key}.`)
      else
        variables.set(
          `${path}${key}`,
          [...value.matchAll(/{{(\w+)}}/g)]
            .map((match) => match[1])
            .sort()
            .join(' '),
        )
    }
  }
  visit(tree, '')
  return variables
}

const trees: Readonly<Record<'fr' | 'en', Readonly<Record<string, MessageTree>>>> = messages

describe.each(Object.keys(trees.fr))('messages of %s', (namespace) => {
  const french = trees.fr[namespace] ?? {}
  const english = trees.en[namespace] ?? {}
  const stems = (tree: MessageTree) =>
    [...new Set(keysOf(tree).map((key) => key.replace(pluralSuffix, '')))].sort()

  it('exist in both languages', () => {
    expect(stems(english)).toEqual(stems(french))
  })

  it('are never empty', () => {
    for (const value of [...valuesOf(french), ...valuesOf(english)]) expect(value.trim()).not.toBe('')
  })

  it('use the same variables in both languages', () => {
    const other = variablesOf(english)
    for (const [key, variables] of variablesOf(french)) {
      if (other.has(key)) expect(`${key}: ${other.get(key)}`).toBe(`${key}: ${variables}`)
    }
  })

  it('are typeset in English as they are written: no straight quote', () => {
    expect(valuesOf(english).filter((value) => /['"]/.test(value))).toEqual([])
  })

  it('have every plural form that their language needs', () => {
    const forms = (tree: MessageTree) => keysOf(tree).filter((key) => pluralSuffix.test(key))
    for (const key of forms(french)) {
      for (const form of ['one', 'other'])
        expect(keysOf(french)).toContain(key.replace(pluralSuffix, `_${form}`))
    }
    for (const key of forms(english)) {
      for (const form of ['one', 'other'])
        expect(keysOf(english)).toContain(key.replace(pluralSuffix, `_${form}`))
    }
  })
})

describe('translate', () => {
  it('typesets French messages and leaves the values put into them alone', () => {
    expect(translate('fr', 'fields:agreedSolutions.immediate')).toBe('Mise en œuvre sur-le-champ')
    expect(translate('en', 'enums:status.CLOSED')).toBe('Closed')
  })
})

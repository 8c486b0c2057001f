import { describe, expect, it } from 'vitest'
import { helpTopics, topicOfPlace } from '#renderer/app/help-topic'
import { helpChapters } from '#renderer/features/help/help-chapters'

describe.each(['fr', 'en'] as const)('help in %s', (language) => {
  const chapters = helpChapters(language)

  it('has a title and a text for every chapter', () => {
    expect(chapters.map(({ topic }) => topic)).toEqual(helpTopics)
    for (const { topic, title, text } of chapters) {
      expect(title, topic).not.toBe('')
      expect(text.length, topic).toBeGreaterThan(200)
    }
  })

  it('links to chapters that exist', () => {
    const known: readonly string[] = helpTopics
    for (const { topic, text } of chapters)
      for (const [, target = ''] of text.matchAll(/\]\(([^)]+)\)/g)) expect(known, topic).toContain(target)
  })

  it('says the same in both languages: as many headings, points and keys', () => {
    const other = helpChapters(language === 'fr' ? 'en' : 'fr')
    const shape = (text: string) =>
      [/^## /gm, /^(-|\d+\.) /gm, /`/g].map((part) => text.match(part)?.length ?? 0)
    for (const [index, { topic, text }] of chapters.entries())
      expect(shape(text), topic).toEqual(shape(other[index]?.text ?? ''))
  })
})

describe('the chapter on a screen', () => {
  it('is the one of its place, and the case has its own', () => {
    expect(topicOfPlace('intake', false)).toBe('intake')
    expect(topicOfPlace('complaints', false)).toBe('complaints')
    expect(topicOfPlace('complaints', true)).toBe('case')
    expect(topicOfPlace('help', false)).toBe('first-hour')
    expect(topicOfPlace('settings', false)).toBe('settings')
    expect(topicOfPlace('settings', false, 'backups')).toBe('backups')
    expect(topicOfPlace('settings', false, 'sites')).toBe('settings')
  })
})

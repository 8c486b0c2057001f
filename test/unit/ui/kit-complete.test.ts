import { describe, expect, it } from 'vitest'

const sources = import.meta.glob<string>('/renderer/{ui,features/kit}/**/*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
})
/** Not to be looked at by themselves: what provides, speaks or holds a whole screen, shown once by the program. */
const unseen = new Set(['AllowedProvider', 'LiveRegion', 'ToastRegion', 'ListFrame', 'TableBox'])

describe('the page of the kit', () => {
  const files = Object.entries(sources)
  const components = files.flatMap(([path, text]) =>
    path.includes('/ui/')
      ? [...text.matchAll(/^export function ([A-Z]\w+)/gm)].map(([, name = '']) => name)
      : [],
  )
  const isDrawn = (name: string) =>
    files.some(([, text]) => new RegExp(`<${name}\\b`).test(text) && !text.includes(`function ${name}(`))

  it('finds the components', () => expect(components.length).toBeGreaterThan(60))

  it.each(components.filter((name) => !unseen.has(name)))('shows %s, or what it is a part of', (name) => {
    expect(isDrawn(name)).toBe(true)
  })
})

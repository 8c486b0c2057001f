// The hole: a look-alike address that counts as the program's own page.
import { expect, test } from 'vitest'
import { isOwnPage } from '#main/window-origin'

test('knows its own page, with and without a route', () => {
  for (const address of [
    'app://registre31/',
    'app://registre31/index.html',
    'app://registre31/#/remarques?site=1',
  ])
    expect(isOwnPage(address)).toBe(true)
})

test('takes no other address for its own', () => {
  const others = [
    'app://registre31.example/',
    'app://registre31@example.org/',
    'app://other/',
    'app://registre31/other.html',
    'https://registre31/',
    'file:///index.html',
    'javascript:alert(1)',
    '',
  ]
  for (const address of others) expect(isOwnPage(address)).toBe(false)
})

// The hole: one `unsafe-inline` or one foreign address, and text from a letter could run as a program.
import { expect, test } from 'vitest'
import { contentSecurityPolicy } from '#main/content-security-policy'

test('allows nothing unsafe, nothing by default and no other address', () => {
  const policy = contentSecurityPolicy('abc')
  expect(policy).toMatch(/^default-src 'none'/)
  expect(policy).not.toMatch(/unsafe|\*|https?:|wss?:/)
})

test('lets no script in by nonce: the nonce is for styles', () => {
  const directives = contentSecurityPolicy('abc').split('; ')
  expect(directives.filter((directive) => directive.includes('nonce-abc'))).toEqual([
    "style-src 'self' 'nonce-abc'",
  ])
})

test('opens the reload socket while developing only, still without anything unsafe', () => {
  const policy = contentSecurityPolicy('abc', 'ws://localhost:5173')
  expect(policy).toContain("connect-src 'self' ws://localhost:5173")
  expect(policy).not.toContain('unsafe')
})

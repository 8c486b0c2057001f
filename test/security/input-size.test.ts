// The hole: a page gone wild that fills the memory of the process which owns the register.
import { expect, test } from 'vitest'
import { isWithinLimits, largestInput, largestInputOf } from '#main/input-size'
import { attachmentLimits } from '#shared/attachments/attachment-limits'

test('lets an ordinary entry and a scanned letter pass', () => {
  expect(isWithinLimits({ channel: 'LETTER', verbatim: 'é'.repeat(30_000), list: [1, null, true] })).toBe(
    true,
  )
  const scan = { name: 'lettre.pdf', bytes: new Uint8Array(attachmentLimits.file) }
  expect(isWithinLimits(scan, largestInputOf('attachments.add'))).toBe(true)
  expect(isWithinLimits(undefined)).toBe(true)
})

test('refuses too many bytes, wherever they hide', () => {
  const big = new Uint8Array(largestInput + 1)
  for (const value of [big, { a: { b: [big] } }, new Map([['a', big]]), new Set([big]), big.buffer])
    expect(isWithinLimits(value)).toBe(false)
  expect(isWithinLimits({ text: 'x'.repeat(1000) }, 1000)).toBe(false)
  expect(isWithinLimits({ ['k'.repeat(1000)]: 1 }, 1000)).toBe(false)
  expect(
    isWithinLimits(
      Array.from({ length: 1000 }, () => null),
      1000,
    ),
  ).toBe(false)
})

test('refuses what is nested without end', () => {
  const circle: Record<string, unknown> = {}
  circle.self = circle
  expect(isWithinLimits(circle)).toBe(false)
})

test('lets large files through one door only, and none of 300 MB', () => {
  const film = { bytes: new Uint8Array(300 * 1024 * 1024) }
  expect(isWithinLimits(film, largestInputOf('attachments.add'))).toBe(false)
  const scan = { bytes: new Uint8Array(attachmentLimits.file) }
  for (const channel of ['complaints.update', 'attachments.rename', 'files.attach'])
    expect(isWithinLimits(scan, largestInputOf(channel))).toBe(false)
})

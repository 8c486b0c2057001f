import { expect, test } from 'vitest'
import { z } from 'zod'
import { newId } from '#service/new-id'

test('ids are UUIDs of version 7 of this moment, no two alike, in the order in which they were made', () => {
  const before = Date.now()
  const ids = Array.from({ length: 5_000 }, newId)
  expect([...ids].sort().join()).toBe(ids.join())
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids.filter((_, index) => index % 100 === 0)) expect(z.uuidv7().parse(id)).toBe(id)
  expect(Number.parseInt((ids[0] ?? '').replace('-', '').slice(0, 12), 16)).toBeGreaterThanOrEqual(before)
})

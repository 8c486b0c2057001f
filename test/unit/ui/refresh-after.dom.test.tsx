import { QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { queryClient } from '#renderer/app/query-client'
import { refreshAfter, refreshSoonAfter } from '#renderer/app/refresh-after'

let reads = 0
let stop: (() => void) | undefined

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  reads = 0
  const queryFn = async () => {
    reads += 1
    return reads
  }
  stop = new QueryObserver(queryClient, { queryKey: ['complaints.list', {}], queryFn }).subscribe(
    () => undefined,
  )
  await vi.waitFor(() => expect(queryClient.isFetching()).toBe(0))
  reads = 0
})

afterEach(() => {
  stop?.()
  queryClient.clear()
  vi.useRealTimers()
})

it('many writes in a row are read once, when it is quiet', async () => {
  for (let write = 0; write < 20; write += 1) {
    refreshSoonAfter('intake.record')
    await vi.advanceTimersByTimeAsync(10)
  }
  expect(reads).toBe(0)
  await vi.advanceTimersByTimeAsync(200)
  expect(reads).toBe(1)
})

it('a row of writes that does not end is followed on the way', async () => {
  for (let write = 0; write < 13; write += 1) {
    refreshSoonAfter('intake.record')
    await vi.advanceTimersByTimeAsync(50)
  }
  expect(reads).toBe(1)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(reads).toBe(2)
})

it('a save of one’s own is read at once, and not once more', async () => {
  refreshSoonAfter('complaints.answer')
  await refreshAfter('complaints.answer')
  expect(reads).toBe(1)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(reads).toBe(1)
})

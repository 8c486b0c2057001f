import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useAutoLock } from '#renderer/app/access/use-auto-lock'
import { setWindowLocked } from '#renderer/app/lock-state'
import { fakeBridge } from '../ui/fake-bridge'

// The hole this keeps shut: a desk that is left stays open, or a window locks under somebody's hands.

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  setWindowLocked(false)
  vi.useRealTimers()
})

const minutes = (count: number) => act(() => vi.advanceTimersByTimeAsync(count * 60_000))

describe('the lock without activity', () => {
  it('comes after the minutes set, counted from the last key or movement', async () => {
    const { call } = fakeBridge({ 'session.lock': { isLocked: true } })
    renderHook(() => useAutoLock(10))
    await minutes(9)
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }))
    await minutes(9)
    expect(call).not.toHaveBeenCalled()
    await minutes(2)
    expect(call).toHaveBeenCalledWith('session.lock', {})
  })

  it('never comes when it is switched off, nor twice', async () => {
    const { call } = fakeBridge({ 'session.lock': { isLocked: true } })
    const { rerender } = renderHook(({ after }) => useAutoLock(after), { initialProps: { after: 0 } })
    await minutes(600)
    expect(call).not.toHaveBeenCalled()
    rerender({ after: 5 })
    setWindowLocked(true)
    await minutes(60)
    expect(call).not.toHaveBeenCalled()
  })
})

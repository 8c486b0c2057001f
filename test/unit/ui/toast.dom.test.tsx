import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { showToast, ToastRegion } from '#renderer/ui/feedback/toast'

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('a message', () => {
  it('gives the focus back when it is acted upon, and those that go later never take it', async () => {
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
    render(
      <>
        <button type="button">Avant</button>
        <input aria-label="Ailleurs" />
        <ToastRegion />
      </>,
    )
    const onAction = vi.fn()
    act(() => {
      showToast({ text: 'Un', action: { label: 'Reprendre', onAction } })
      showToast({ text: 'Deux' })
      showToast({ text: 'Trois', action: { label: 'Rétablir', onAction } })
    })
    await user.click(screen.getByRole('button', { name: 'Avant' }))
    await user.click(await screen.findByRole('button', { name: 'Rétablir' }))
    expect(onAction).toHaveBeenCalledOnce()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Avant' }))
    const field = screen.getByRole('textbox', { name: 'Ailleurs' })
    await user.click(field)
    await user.keyboard('Le prestataire')
    act(() => void vi.advanceTimersByTime(10_000))
    await waitFor(() => expect(screen.queryByText('Deux')).toBeNull())
    expect(document.activeElement).toBe(field)
  })
})

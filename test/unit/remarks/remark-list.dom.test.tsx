import { act, cleanup, configure, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { App } from '#renderer/app/app'
import { queryClient } from '#renderer/app/query-client'
import { router } from '#renderer/app/routes'
import { openTestService, type TestService } from '#test/support/open-service'
import { bridgeService } from '#test/support/service-bridge'

configure({ asyncUtilTimeout: 15_000 })

let service: TestService

// happy-dom lays nothing out: elements are given a size, as the window would.
beforeEach(async () => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(640)
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1400)
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 1400, 640))
  localStorage.clear()
  service = await openTestService({ now: '2026-11-16T09:00:00.000Z' })
  bridgeService(service)
})
afterEach(async () => {
  cleanup()
  queryClient.clear()
  vi.restoreAllMocks()
  await service.close()
})

async function record(verbatim: string, topic: string) {
  return service.call('intake.record', {
    receivedAt: '2026-11-12T09:00:00.000Z',
    channel: 'COUNTER',
    writtenForm: false,
    nature: 'ACCUEIL',
    topic,
    verbatim,
    dissatisfaction: true,
    complainant: { name: 'Élodie Nguyen' },
  })
}

describe('the table of remarks and suggestions', () => {
  it('has no column for a person, and a topic pressed becomes a filter', async () => {
    await record('Le parking est plein.', 'STATIONNEMENT')
    await record('Personne au guichet.', 'ACCUEIL')
    render(<App />)
    await screen.findByRole('navigation', { name: 'Menu principal' })
    act(() => void router.navigate({ to: '/remarques' }))
    expect(await screen.findByRole('row', { name: /RM-2026-0002/ })).toBeTruthy()
    const headers = screen.getAllByRole('columnheader').map((header) => header.textContent)
    // The first column holds the boxes of the selection.
    expect(headers).toEqual([
      '',
      'Numéro',
      'Type',
      'Reçue le',
      'Thème',
      'Tiers',
      'Tonalité',
      'Propos',
      'Suite donnée',
      'État',
    ])
    expect(screen.queryByText(/Nguyen/)).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: /^Stationnement.*1$/ }))
    await waitFor(() => expect(router.state.location.search).toEqual({ topics: ['STATIONNEMENT'] }))
    await waitFor(() => expect(screen.queryByRole('row', { name: /RM-2026-0002/ })).toBeNull())
    expect(screen.getByRole('row', { name: /RM-2026-0001/ })).toBeTruthy()
  })
})

import { act, cleanup, configure, render, screen, waitFor, within } from '@testing-library/react'
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
  localStorage.setItem('registre31.preview.complaints', 'on')
  service = await openTestService({ now: new Date().toISOString() })
  bridgeService(service)
})
afterEach(async () => {
  cleanup()
  queryClient.clear()
  vi.restoreAllMocks()
  await service.close()
})

async function record(name: string, verbatim: string, daysAgo: number) {
  const receivedAt = new Date(Date.now() - daysAgo * 86_400_000).toISOString()
  return service.call('intake.record', {
    receivedAt,
    channel: 'EMAIL',
    writtenForm: true,
    nature: 'ACCUEIL',
    verbatim,
    dissatisfaction: true,
    complainant: { name, email: 'contact@example.org' },
  })
}

async function openList() {
  render(<App />)
  await screen.findByRole('navigation', { name: 'Menu principal' })
  act(() => void router.navigate({ to: '/reclamations' }))
  return screen.findByRole('searchbox', { name: 'Texte recherché' })
}

describe('the list of complaints', () => {
  it('finds words without their accents and ligatures, previews with J, opens with Enter and comes back', async () => {
    await record('Élodie Nguyen', 'La visite de l’œuvre a été annulée.', 2)
    await record('Paul Le Bihan', 'Attente au guichet.', 1)
    await openList()
    expect(await screen.findByText('2 réclamations', { selector: 'p' })).toBeTruthy()
    await userEvent.keyboard('/')
    await userEvent.keyboard('oeuvre annulee')
    expect(await screen.findByText('1 réclamation', { selector: 'p' })).toBeTruthy()
    await userEvent.keyboard('{Enter}j')
    const preview = screen.getByRole('region', { name: 'Aperçu de la réclamation' })
    expect(await within(preview).findByRole('heading', { name: 'Élodie Nguyen' })).toBeTruthy()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/reclamations\/.+/))
    await screen.findByRole('heading', { name: /R-\d+-0001/ })
    await userEvent.keyboard('{Escape}')
    await waitFor(() =>
      expect(router.state.location.search).toMatchObject({
        text: 'oeuvre annulee',
        selected: expect.any(String),
      }),
    )
  })

  it('lets go of a selection with Esc from the box that made it', async () => {
    await record('Paul Le Bihan', 'Attente au guichet.', 1)
    await openList()
    await userEvent.click(await screen.findByRole('checkbox', { name: /^Sélectionner R-/ }))
    expect(await screen.findByText(/^1 sélectionnée/)).toBeTruthy()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByText(/^1 sélectionnée/)).toBeNull())
  })

  it('says which filter to drop when nothing is left', async () => {
    await record('Élodie Nguyen', 'La visite a été annulée.', 2)
    await openList()
    act(() => void router.navigate({ to: '/reclamations', search: { overdue: true, natures: ['ACCUEIL'] } }))
    expect(await screen.findByText('Aucune réclamation ne répond à ces filtres')).toBeTruthy()
    await userEvent.click(await screen.findByRole('button', { name: /Retirer En retard.*1 réclamation/ }))
    expect(await screen.findByRole('row', { name: /Élodie Nguyen/ })).toBeTruthy()
    expect(router.state.location.search).toEqual({ natures: ['ACCUEIL'] })
  })

  it('says late cases in words', async () => {
    await record('Élodie Nguyen', 'La visite a été annulée.', 60)
    await openList()
    expect(await screen.findByRole('row', { name: /\d+ jours de retard/ })).toBeTruthy()
  })

  it('hides names from visitors until it is told otherwise', async () => {
    const { id } = await record('Élodie Nguyen', 'La visite a été annulée.', 2)
    const wish = 'Madame Nguyen voudrait être remboursée'
    await service.call('complaints.update', { id, version: 1, changes: { requestedRemedy: wish } })
    await openList()
    await userEvent.click(await screen.findByRole('row', { name: /Élodie Nguyen/ }))
    await screen.findByText(wish)
    await userEvent.click(screen.getByRole('button', { name: 'Masquer les noms' }))
    expect(screen.queryByText('Élodie Nguyen')).toBeNull()
    expect(screen.getByRole('row', { name: /nom masqué/ })).toBeTruthy()
    expect(screen.queryByText(wish)).toBeNull()
    expect(localStorage.getItem('registre31.discreet')).toBe('on')
  })

  it('says how the first complaint comes into an empty register', async () => {
    await openList()
    expect(await screen.findByText('Aucune réclamation dans le registre')).toBeTruthy()
    await userEvent.click(screen.getAllByRole('button', { name: /Nouvelle entrée/ }).at(-1) ?? document.body)
    await waitFor(() => expect(router.state.location.pathname).toBe('/nouvelle'))
  })

  it('marks what is archived and who was left unsatisfied', async () => {
    const ended = await record('Anne Petit', 'Le guichet était fermé.', 3)
    await service.call('complaints.cancel', { id: ended.id, version: 1, reason: 'Saisie deux fois' })
    const { id } = await record('Paul Durand', 'La plage était sale.', 2)
    await service.call('complaints.update', { id, version: 1, changes: { satisfactionScore: 2 } })
    service.clock.now = `${new Date().getFullYear() + 3}-06-01T09:00:00.000Z`
    await openList()
    const table = await screen.findByRole('grid', { name: 'Réclamations' })
    expect(await within(table).findByText('Annulée, archivée')).toBeTruthy()
    expect(await within(table).findByText(/, note 2 sur 5$/)).toBeTruthy()
  })
})

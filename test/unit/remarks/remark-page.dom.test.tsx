import { act, cleanup, configure, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { App } from '#renderer/app/app'
import { queryClient } from '#renderer/app/query-client'
import { router } from '#renderer/app/routes'
import { openTestService, type TestService } from '#test/support/open-service'
import { bridgeService } from '#test/support/service-bridge'

configure({ asyncUtilTimeout: 15_000 })

let service: TestService
let id: string

beforeEach(async () => {
  localStorage.clear()
  service = await openTestService({ now: '2026-11-16T09:00:00.000Z' })
  bridgeService(service)
  const entry = await service.call('intake.record', {
    receivedAt: '2026-11-12T09:00:00.000Z',
    channel: 'COUNTER',
    writtenForm: false,
    nature: 'ACCUEIL',
    verbatim: 'Personne ne parle anglais au guichet.',
    dissatisfaction: true,
    complainant: null,
  })
  id = entry.id
})
afterEach(async () => {
  cleanup()
  queryClient.clear()
  await service.close()
})

async function openRemark() {
  render(<App />)
  await screen.findByRole('navigation', { name: 'Menu principal' })
  act(() => void router.navigate({ to: '/remarques/$id', params: { id } }))
  await screen.findByRole('heading', { name: /RM-2026-0001/ })
}

const read = () => service.call('remarks.get', { id })

describe('the page of a remark', () => {
  it('is passed on in one place, and says to whom and since when', async () => {
    await openRemark()
    expect(screen.queryByRole('button', { name: /Modifier.*Transmission/ })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Transmettre' }))
    const dialog = await screen.findByRole('dialog')
    await userEvent.type(within(dialog).getByRole('combobox', { name: /^Destinataire/ }), 'Mairie')
    // The service of this test lives on another day than the window.
    const sentOn = within(dialog).getByRole('textbox', { name: /^Transmise le/ })
    await userEvent.clear(sentOn)
    await userEvent.type(sentOn, '13/11/2026')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Transmettre' }))
    expect(await screen.findByText('En attente de réponse')).toBeTruthy()
    await waitFor(async () =>
      expect(await read()).toMatchObject({ status: 'TRANSMITTED', transmittedTo: 'Mairie' }),
    )
  })

  it('says who was faster, keeps what was typed, and saves it over the latest version', async () => {
    await openRemark()
    await userEvent.click(screen.getByRole('button', { name: /Modifier.*Classement/ }))
    await userEvent.type(screen.getByRole('combobox', { name: 'Tiers concerné' }), 'Camping des Pins')
    await service.call('remarks.update', { id, version: 1, changes: { polarity: 'NEUTRAL' } })
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    expect(await screen.findByText(/modifiée entre-temps par Anne Le Goff/)).toBeTruthy()
    await waitFor(() =>
      expect(queryClient.getQueryData(['remarks.get', { id }])).toMatchObject({ version: 2 }),
    )
    await userEvent.click(screen.getByRole('button', { name: 'Comparer' }))
    const dialog = await screen.findByRole('dialog', { name: 'Deux versions' })
    expect(within(dialog).getByText(/Modifié dans le registre seulement : Neutre/)).toBeTruthy()
    expect(within(dialog).getByText(/Modifié par vous seulement : Camping des Pins/)).toBeTruthy()
    await userEvent.click(within(dialog).getByRole('button', { name: 'Reprendre avec ces valeurs' }))
    await userEvent.click(screen.getByRole('button', { name: /^Enregistrer/ }))
    await waitFor(async () => expect((await read()).version).toBe(3))
    const remark = await read()
    expect(remark.polarity).toBe('NEUTRAL')
    expect(remark.thirdParty?.name).toBe('Camping des Pins')
  })

  it('keeps a draft when Esc leaves the block', async () => {
    await openRemark()
    await userEvent.click(screen.getByRole('button', { name: /Modifier.*Classement/ }))
    await userEvent.type(screen.getByRole('combobox', { name: 'Tiers concerné' }), 'Mairie')
    await userEvent.keyboard('{Escape}')
    await userEvent.click(await screen.findByRole('button', { name: /Reprendre.*Classement/ }))
    expect(screen.getByRole<HTMLInputElement>('combobox', { name: 'Tiers concerné' }).value).toBe('Mairie')
    expect((await read()).thirdParty).toBeNull()
  })

  it('gives back what was given up by its button', async () => {
    await openRemark()
    await userEvent.click(screen.getByRole('button', { name: /Modifier.*Classement/ }))
    await userEvent.type(screen.getByRole('combobox', { name: 'Tiers concerné' }), 'Mairie')
    await userEvent.keyboard('{Escape}')
    await userEvent.click(await screen.findByRole('button', { name: /Reprendre.*Classement/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Abandonner' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Rétablir' }))
    const field = await screen.findByRole<HTMLInputElement>('combobox', { name: 'Tiers concerné' })
    expect(field.value).toBe('Mairie')
  })

  it('becomes a complaint once contact details are there, and both point at each other', async () => {
    await openRemark()
    await userEvent.click(screen.getByRole('button', { name: 'Passer en réclamation' }))
    const dialog = await screen.findByRole('dialog')
    const submit = within(dialog).getByRole('button', { name: 'Passer en réclamation' })
    await userEvent.type(within(dialog).getByRole('textbox', { name: 'Nom' }), 'Élodie Nguyen')
    await userEvent.click(submit)
    expect(await within(dialog).findByRole('alert')).toBeTruthy()
    await userEvent.type(within(dialog).getByRole('textbox', { name: 'Courriel' }), 'elodie@example.org')
    await userEvent.click(within(dialog).getByRole('radio', { name: /oral/ }))
    await userEvent.click(submit)
    await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/reclamations\/.+/))
    const remark = await read()
    const complaint = await service.call('complaints.get', { number: 'R-2026-0001' })
    expect(remark).toMatchObject({ status: 'PROMOTED', relatedComplaint: { id: complaint.id } })
    expect(complaint).toMatchObject({ status: 'AWAITING_WRITTEN_FORM', relatedRemark: { id } })
    expect(complaint.receivedAt).toBe('2026-11-12T09:00:00.000Z')
  })

  it('is cancelled with a reason only, and then takes no more changes', async () => {
    await openRemark()
    await userEvent.click(screen.getByRole('button', { name: 'Autres actions' }))
    await userEvent.click(await screen.findByRole('menuitem', { name: /Annuler l.entrée/ }))
    const dialog = await screen.findByRole('dialog')
    const submit = within(dialog).getByRole('button', { name: /Annuler l.entrée/ })
    await userEvent.click(submit)
    expect(within(dialog).getByText(/Indiquez le motif/)).toBeTruthy()
    await userEvent.type(within(dialog).getByRole('textbox', { name: /Motif/ }), 'Saisie deux fois')
    await userEvent.keyboard('{Escape}')
    await userEvent.click(screen.getByRole('button', { name: 'Autres actions' }))
    await userEvent.click(await screen.findByRole('menuitem', { name: /Annuler l.entrée/ }))
    const again = await screen.findByRole('dialog', { name: 'Annuler RM-2026-0001' })
    await userEvent.click(within(again).getByRole('button', { name: /Annuler l.entrée/ }))
    expect(await screen.findByText(/Entrée annulée le/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: /Modifier/ })).toBeNull()
    expect(await read()).toMatchObject({ status: 'CANCELLED', cancellationReason: 'Saisie deux fois' })
  })
})

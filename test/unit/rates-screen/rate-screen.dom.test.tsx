import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { App } from '#renderer/app/app'
import { queryClient } from '#renderer/app/query-client'
import { router } from '#renderer/app/routes'
import { openTestService, type TestService } from '#test/support/open-service'
import { bridgeService } from '#test/support/service-bridge'

configure({ asyncUtilTimeout: 15_000 })

const year = new Date().getFullYear() - 1
const period = { from: `${year}-01-01`, to: `${year}-12-31` }
let service: TestService

beforeEach(async () => {
  localStorage.clear()
  service = await openTestService({ now: new Date().toISOString() })
  bridgeService(service)
})
afterEach(async () => {
  cleanup()
  queryClient.clear()
  await service.close()
})

async function record(day: string) {
  await service.call('intake.record', {
    receivedAt: `${day}T10:00`,
    channel: 'EMAIL',
    writtenForm: true,
    nature: 'ACCUEIL',
    verbatim: 'Attente au guichet.',
    dissatisfaction: true,
    complainant: { name: 'Élodie Nguyen', email: 'contact@example.org' },
  })
}

async function openRate() {
  render(<App />)
  await screen.findByRole('navigation', { name: 'Menu principal' })
  act(() => void router.navigate({ to: '/taux', search: period }))
}

describe('the rate per thousand', () => {
  it('is not calculable without a base, says what to do, and appears once the months are pasted', async () => {
    await record(`${year}-03-10`)
    await record(`${year}-07-02`)
    await openRate()
    expect(await screen.findByText('Non calculable')).toBeTruthy()
    expect(screen.getByText(/la base manque/)).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Saisir les mois' }))
    const dialog = within(await screen.findByRole('dialog'))
    const months = Array.from({ length: 12 }, () => '1 000').join('\n')
    fireEvent.paste(dialog.getByRole('textbox', { name: /^janvier/ }), {
      clipboardData: { getData: () => months },
    })
    await userEvent.click(await dialog.findByRole('button', { name: 'Enregistrer 12 mois' }))
    // 2 complaints of 12 000 visitors.
    expect(await screen.findByText('0,17')).toBeTruthy()
    expect(screen.getByText('Fiabilité limitée')).toBeTruthy()
    const { bases } = await service.call('customerBases.list', {})
    expect(bases).toHaveLength(12)
  })

  it('refuses a base that ends before it starts, in words beside the field', async () => {
    await openRate()
    await userEvent.click(await screen.findByRole('button', { name: 'Ajouter une base' }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.clear(dialog.getByRole('textbox', { name: /^Du/ }))
    await userEvent.type(dialog.getByRole('textbox', { name: /^Du/ }), `31/12/${year + 1}`)
    await userEvent.type(dialog.getByRole('textbox', { name: /^Nombre/ }), '12')
    await userEvent.click(dialog.getByRole('button', { name: 'Enregistrer' }))
    expect(await dialog.findByText(/La fin précède le début/)).toBeTruthy()
    expect((await service.call('customerBases.list', {})).bases).toEqual([])
  })

  it('takes a base out without asking, and brings it back', async () => {
    const base = { kind: 'VISITORS', ...period, value: 5_000, source: 'Compteur' } as const
    await service.call('customerBases.set', base)
    const listed = async () => (await service.call('customerBases.list', {})).bases
    await openRate()
    await userEvent.click(await screen.findByRole('button', { name: /^Retirer la base/ }))
    await waitFor(async () => expect(await listed()).toEqual([]))
    await userEvent.click(await screen.findByRole('button', { name: 'Remettre' }))
    await waitFor(async () => expect(await listed()).toMatchObject([base]))
  })

  it('says that a base of the same period will be replaced, and replaces it', async () => {
    await service.call('customerBases.set', { kind: 'VISITORS', ...period, value: 5_000 })
    await openRate()
    expect(await screen.findByText('0,00')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Ajouter une base' }))
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByText(/Une base existe déjà pour cette période/)).toBeTruthy()
    await userEvent.type(dialog.getByRole('textbox', { name: /^Nombre/ }), '6000')
    await userEvent.click(dialog.getByRole('button', { name: 'Enregistrer' }))
    await waitFor(async () => {
      expect((await service.call('customerBases.list', {})).bases.map((base) => base.value)).toEqual([6_000])
    })
  })

  it('compares a base that somebody else changed meanwhile', async () => {
    const base = { kind: 'VISITORS', ...period } as const
    await service.call('customerBases.set', { ...base, value: 5_000 })
    await openRate()
    await userEvent.click(await screen.findByRole('button', { name: /^Modifier la base/ }))
    const change = within(await screen.findByRole('dialog', { name: 'Modifier la base' }))
    const value = change.getByRole('textbox', { name: /^Nombre/ })
    await userEvent.clear(value)
    await userEvent.type(value, '6000')
    await service.call('customerBases.set', { ...base, value: 7_000 })
    await userEvent.click(change.getByRole('button', { name: 'Enregistrer' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Comparer' }))
    const both = within(await screen.findByRole('dialog', { name: 'Deux versions' }))
    expect(both.getByRole('radio', { name: /Le registre.*7\s000/ })).toBeTruthy()
    await userEvent.click(both.getByRole('button', { name: 'Reprendre avec ces valeurs' }))
    await userEvent.click(change.getByRole('button', { name: 'Enregistrer' }))
    const values = async () => (await service.call('customerBases.list', {})).bases.map((one) => one.value)
    await waitFor(async () => expect(await values()).toEqual([6_000]))
  })

  it('compares a month that somebody else entered meanwhile', async () => {
    await record(`${year}-03-10`)
    await openRate()
    await userEvent.click(await screen.findByRole('button', { name: 'Saisir les mois' }))
    const months = within(await screen.findByRole('dialog'))
    const january = months.getByRole('textbox', { name: /^janvier/ })
    await userEvent.type(january, '900')
    await userEvent.tab()
    await service.call('customerBases.set', {
      ...{ kind: 'VISITORS', from: `${year}-01-01`, to: `${year}-01-31`, value: 1_200 },
      site: 'Site du Port',
    })
    await userEvent.click(await months.findByRole('button', { name: /^Enregistrer/ }))
    await userEvent.click(await months.findByRole('button', { name: 'Comparer' }))
    const two = within(await screen.findByRole('dialog', { name: 'Deux versions' }))
    await userEvent.click(await two.findByRole('radio', { name: /Le registre.*1\s200/ }))
    await userEvent.click(two.getByRole('button', { name: 'Reprendre avec ces valeurs' }))
    expect((await service.call('customerBases.list', {})).bases).toMatchObject([{ value: 1_200, version: 1 }])
    await waitFor(() => expect(january).toHaveProperty('value', expect.stringMatching(/1\s200/)))
  })
})

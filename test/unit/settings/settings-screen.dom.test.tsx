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

async function openPart(part: string) {
  render(<App />)
  await screen.findByRole('navigation', { name: 'Menu principal' })
  act(() => void router.navigate({ to: '/reglages', search: { part } }))
  await screen.findByRole('heading', { name: 'Réglages' })
}

async function readRegister() {
  const info = await service.call('register.info', {})
  if (info.state !== 'OPEN') throw new Error('the register is not open')
  return info
}

describe('the settings', () => {
  it('take a nature out of the rate without touching its other facts', async () => {
    await openPart('natures')
    await userEvent.click(await screen.findByRole('button', { name: 'Modifier Prix' }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.click(dialog.getByRole('switch', { name: /Compte dans le taux/ }))
    await userEvent.click(dialog.getByRole('button', { name: 'Enregistrer' }))
    await waitFor(async () => {
      const price = (await readRegister()).lists.find(
        (item) => item.list === 'NATURE' && item.code === 'PRIX',
      )
      expect(price).toMatchObject({ countsInRate: false, active: true, labelFr: 'Prix' })
    })
  })

  it('deactivate somebody who leaves, and keep the name', async () => {
    await service.call('employees.create', { name: 'Claire Martin' })
    await openPart('employees')
    await userEvent.click(await screen.findByRole('button', { name: 'Désactiver Claire Martin' }))
    expect(await screen.findByRole('button', { name: 'Réactiver Claire Martin' })).toBeTruthy()
    const claire = (await readRegister()).employees.find(({ name }) => name === 'Claire Martin')
    expect(claire).toMatchObject({ active: false })
  })

  it('refuse two kinds of entry with the same prefix', async () => {
    await openPart('numbering')
    const remark = await screen.findByRole('textbox', { name: /^Remarque/ })
    await userEvent.clear(remark)
    await userEvent.type(remark, 'r')
    await userEvent.click(screen.getByRole('button', { name: /Enregistrer/ }))
    expect(await screen.findByText(/Chaque préfixe de numéro doit être différent/)).toBeTruthy()
    expect((await readRegister()).settings.numberPrefixes.remark).toBe('RM')
  })

  it('keep what was typed when a form is left, without a question, until it is saved or given up', async () => {
    await openPart('organisation')
    await userEvent.type(await screen.findByRole('textbox', { name: /^SIRET/ }), '123')
    await userEvent.click(screen.getByRole('link', { name: 'Sites' }))
    await screen.findByRole('heading', { name: 'Sites' })
    await userEvent.click(screen.getByRole('link', { name: 'Organisation' }))
    const field = () => screen.findByRole<HTMLInputElement>('textbox', { name: /^SIRET/ })
    await waitFor(async () => expect((await field()).value).toBe('123'))
    await userEvent.click(screen.getByRole('button', { name: 'Revenir aux réglages enregistrés' }))
    await waitFor(async () => expect((await field()).value).toBe(''))
    expect(localStorage.length).toBe(0)
  })

  it('refuse a SIRET whose digits do not add up, and print the right one in groups', async () => {
    await openPart('organisation')
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: /^SIRET/ })
    await userEvent.type(field, '73282932000075')
    await userEvent.click(screen.getByRole('button', { name: /^Enregistrer/ }))
    expect((await screen.findAllByText(/numéro SIRET n’est pas valable/)).length).toBeGreaterThan(0)
    await userEvent.clear(field)
    await userEvent.type(field, '73282932000074')
    await userEvent.click(screen.getByRole('button', { name: /^Enregistrer/ }))
    await waitFor(async () =>
      expect((await readRegister()).settings.organisation.siret).toBe('732 829 320 00074'),
    )
  })

  it('say that somebody else changed them, and keep both', async () => {
    await openPart('organisation')
    const phone = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Téléphone' })
    await userEvent.type(phone, '02 97 53 99 38')
    const { settings } = await readRegister()
    await service.call('settings.update', {
      organisation: {
        ...settings.organisation,
        declarationNumber: '53 56 01234 56',
        phone: '02 97 00 00 00',
      },
    })
    await userEvent.click(screen.getByRole('button', { name: /^Enregistrer/ }))
    await screen.findByText('Ces réglages ont été modifiés entre-temps')
    await act(() => queryClient.invalidateQueries())
    await userEvent.click(screen.getByRole('button', { name: 'Comparer' }))
    const dialog = await screen.findByRole('dialog', { name: 'Deux versions' })
    expect(within(dialog).getByText(/Modifié dans le registre seulement : 53 56 01234 56/)).toBeTruthy()
    expect(within(dialog).getByRole('radio', { name: /Le registre.*02 97 00 00 00/ })).toBeTruthy()
    await userEvent.click(within(dialog).getByRole('radio', { name: /Ma saisie.*02 97 53 99 38/ }))
    await userEvent.click(within(dialog).getByRole('button', { name: 'Reprendre avec ces valeurs' }))
    await userEvent.click(screen.getByRole('button', { name: /^Enregistrer/ }))
    await waitFor(async () =>
      expect((await readRegister()).settings.organisation).toMatchObject({
        phone: '02 97 53 99 38',
        declarationNumber: '53 56 01234 56',
      }),
    )
  })

  it('compare an employee that somebody else changed, and lose neither change', async () => {
    const { id, version } = await service.call('employees.create', { name: 'Claire Martin' })
    await openPart('employees')
    await userEvent.click(await screen.findByRole('button', { name: 'Modifier Claire Martin' }))
    const form = within(await screen.findByRole('dialog', { name: /Modifier/ }))
    await userEvent.type(form.getByRole('textbox', { name: /^Fonction/ }), 'Directrice')
    await service.call('employees.update', {
      id,
      version,
      changes: { name: 'Claire Le Roux', role: 'MANAGER' },
    })
    await userEvent.click(form.getByRole('button', { name: 'Enregistrer' }))
    await form.findByText('Ces réglages ont été modifiés entre-temps')
    await userEvent.click(form.getByRole('button', { name: 'Comparer' }))
    const both = within(await screen.findByRole('dialog', { name: 'Deux versions' }))
    expect(await both.findByText(/Modifié dans le registre seulement : Claire Le Roux/)).toBeTruthy()
    await userEvent.click(both.getByRole('button', { name: 'Reprendre avec ces valeurs' }))
    await userEvent.click(form.getByRole('button', { name: 'Enregistrer' }))
    await waitFor(async () =>
      expect((await readRegister()).employees.find((one) => one.id === id)).toMatchObject({
        name: 'Claire Le Roux',
        role: 'MANAGER',
        jobTitle: 'Directrice',
      }),
    )
  })

  it('compare delays that somebody else changed, and give back what was given up', async () => {
    await openPart('clocks')
    const share = () =>
      screen.findByRole<HTMLInputElement>('textbox', { name: 'Annoncer une échéance après' })
    await userEvent.clear(await share())
    await userEvent.type(await share(), '70')
    await userEvent.tab()
    await userEvent.click(screen.getByRole('button', { name: 'Revenir aux réglages enregistrés' }))
    await waitFor(async () => expect((await share()).value).toBe('80'))
    // The newest message stands first.
    const [takeBack] = await screen.findAllByRole('button', { name: 'Reprendre' })
    if (takeBack) await userEvent.click(takeBack)
    await waitFor(async () => expect((await share()).value).toBe('70'))

    const { clocks } = await service.call('clocks.get', {})
    await service.call('clocks.save', {
      version: 0,
      clocks: { ...clocks, writtenFormDays: 20, warningShare: 60 },
    })
    await userEvent.click(screen.getByRole('button', { name: /^Enregistrer/ }))
    await screen.findByText('Ces réglages ont été modifiés entre-temps')
    await waitFor(() => expect(queryClient.getQueryData(['clocks.get', {}])).toMatchObject({ version: 1 }))
    await userEvent.click(screen.getByRole('button', { name: 'Comparer' }))
    const both = within(await screen.findByRole('dialog', { name: 'Deux versions' }))
    expect(both.getByText(/Modifié dans le registre seulement : 20 jours/)).toBeTruthy()
    await userEvent.click(both.getByRole('radio', { name: /Ma saisie.*70/ }))
    await userEvent.click(both.getByRole('button', { name: 'Reprendre avec ces valeurs' }))
    await userEvent.click(screen.getByRole('button', { name: /^Enregistrer/ }))
    await waitFor(async () =>
      expect((await service.call('clocks.get', {})).clocks).toMatchObject({
        writtenFormDays: 20,
        warningShare: 70,
      }),
    )
  })

  it('offer back a draft over which somebody else saved while the form was closed', async () => {
    await openPart('clocks')
    const share = () =>
      screen.findByRole<HTMLInputElement>('textbox', { name: 'Annoncer une échéance après' })
    await userEvent.clear(await share())
    await userEvent.type(await share(), '70')
    await userEvent.tab()
    cleanup()
    queryClient.clear()
    const { clocks } = await service.call('clocks.get', {})
    await service.call('clocks.save', { version: 0, clocks: { ...clocks, writtenFormDays: 20 } })
    await openPart('clocks')
    await waitFor(async () => expect((await share()).value).toBe('70'))
    await userEvent.click(screen.getByRole('button', { name: /^Enregistrer/ }))
    await userEvent.click(await screen.findByRole('button', { name: 'Comparer' }))
    const both = within(await screen.findByRole('dialog', { name: 'Deux versions' }))
    expect(both.getByText(/Modifié dans le registre seulement : 20 jours/)).toBeTruthy()
    await userEvent.click(both.getByRole('button', { name: 'Reprendre avec ces valeurs' }))
    await userEvent.click(screen.getByRole('button', { name: /^Enregistrer/ }))
    await waitFor(async () =>
      expect((await service.call('clocks.get', {})).clocks).toMatchObject({
        writtenFormDays: 20,
        warningShare: 70,
      }),
    )
  })

  it('compare the customers of a month that somebody else entered', async () => {
    await openPart('bases')
    const cells = await screen.findAllByRole<HTMLInputElement>('textbox', { name: /^janvier/i })
    const cell = cells.at(-1)
    if (!cell) throw new Error('no cell')
    await waitFor(() => expect(cell.disabled).toBe(false))
    await userEvent.type(cell, '900')
    await userEvent.tab()
    const year = new Date().getFullYear()
    const january = { kind: 'VISITORS', from: `${year}-01-01`, to: `${year}-01-31` } as const
    await service.call('customerBases.set', { ...january, value: 1_200 })
    await userEvent.click(screen.getByRole('button', { name: /^Enregistrer/ }))
    await userEvent.click(await screen.findByRole('button', { name: 'Comparer' }))
    const both = within(await screen.findByRole('dialog', { name: 'Deux versions' }))
    await userEvent.click(await both.findByRole('radio', { name: /Le registre.*1\s200/ }))
    await userEvent.click(both.getByRole('radio', { name: /Ma saisie.*900/ }))
    await userEvent.click(both.getByRole('button', { name: 'Reprendre avec ces valeurs' }))
    await userEvent.click(screen.getByRole('button', { name: /^Enregistrer/ }))
    await waitFor(async () =>
      expect((await service.call('customerBases.list', {})).bases).toMatchObject([
        { value: 900, version: 2 },
      ]),
    )
  })

  it('find a part by what is set there', async () => {
    await openPart('organisation')
    await userEvent.type(screen.getByRole('searchbox', { name: 'Chercher un réglage' }), 'prefixe{Enter}')
    expect(await screen.findByRole('heading', { name: 'Numéros' })).toBeTruthy()
    expect(screen.queryByRole('link', { name: 'Sites' })).toBeNull()
  })

  it('put a nature elsewhere by its buttons', async () => {
    await openPart('natures')
    await userEvent.click(await screen.findByRole('button', { name: 'Descendre Accueil' }))
    await waitFor(async () => {
      const natures = (await readRegister()).lists.filter(({ list }) => list === 'NATURE')
      expect(natures.slice(0, 2).map(({ code }) => code)).toEqual(['ATTENTE', 'ACCUEIL'])
    })
  })

  it('show what another profile adds before it is applied', async () => {
    await openPart('profile')
    await userEvent.click(await screen.findByRole('radio', { name: /eau/i }))
    expect(await screen.findByText(/natures ajoutées/)).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Appliquer ce profil' }))
    await waitFor(async () => expect((await readRegister()).settings.profile).toBe('WATER_SERVICE'))
    const { lists } = await readRegister()
    expect(lists.some(({ code }) => code === 'HORAIRES')).toBe(true)
    expect(lists.some(({ code }) => code === 'FUITE')).toBe(true)
  })

  it('fill months and sites from a pasted block', async () => {
    await openPart('bases')
    const cell = await screen.findByRole('textbox', { name: /^janvier.*Site du Port/i })
    await userEvent.click(cell)
    await userEvent.paste('1 200\t300\n1 500\t')
    await userEvent.click(screen.getByRole('button', { name: /^Enregistrer/ }))
    await waitFor(async () => {
      const { bases } = await service.call('customerBases.list', {})
      expect(bases.map(({ value }) => value).sort()).toEqual([1200, 1500, 300])
    })
  })

  it('say in words that the register is whole', async () => {
    await openPart('register')
    await userEvent.click(await screen.findByRole('button', { name: 'Vérifier' }))
    expect(await screen.findByText('Le registre est entier')).toBeTruthy()
  })
})

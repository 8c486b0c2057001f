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

  it('ask before a form with changes is left', async () => {
    await openPart('organisation')
    await userEvent.type(await screen.findByRole('textbox', { name: /^SIRET/ }), '123')
    await userEvent.click(screen.getByRole('link', { name: 'Sites' }))
    const question = within(await screen.findByRole('alertdialog'))
    await userEvent.click(question.getByRole('button', { name: 'Revenir' }))
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /^SIRET/ }).value).toBe('123')
  })

  it('say in words that the register is whole', async () => {
    await openPart('register')
    await userEvent.click(await screen.findByRole('button', { name: 'Vérifier' }))
    expect(await screen.findByText('Le registre est entier')).toBeTruthy()
  })
})

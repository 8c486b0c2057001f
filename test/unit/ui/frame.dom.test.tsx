import { act, cleanup, configure, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { call } from '#renderer/app/api'
import { App } from '#renderer/app/app'
import { railPlaces } from '#renderer/app/places'
import { queryClient } from '#renderer/app/query-client'
import { router } from '#renderer/app/routes'
import { windowI18n } from '#renderer/app/window-i18n'
import { employeeId, fakeBridge, openRegister } from './fake-bridge'

// Screens are loaded when they are first opened, and a busy machine takes its time.
configure({ asyncUtilTimeout: 15_000 })

beforeEach(async () => {
  localStorage.clear()
  await windowI18n.changeLanguage('fr')
})
afterEach(() => {
  cleanup()
  queryClient.clear()
})

const otherId = '01920000-0000-7000-8000-000000000003'
const place = () => screen.getByRole('navigation', { name: 'Où suis-je' })

async function openFrame(answers: Record<string, unknown> = {}) {
  const bridge = fakeBridge({ 'register.info': openRegister, ...answers })
  render(<App />)
  await screen.findByRole('navigation', { name: 'Menu principal' })
  // The address outlives a test: each starts from the first place.
  act(() => void router.navigate({ to: '/kit' }))
  await waitFor(() => expect(place().textContent).toBe('Composants'))
  return bridge
}

/** The service knows nobody at the keyboard for so many calls. */
function refuseFirst(asked: ReturnType<typeof fakeBridge>['call'], times: number) {
  const usual = asked.getMockImplementation()
  const error = { code: 'REFUSED', message: 'Qui ?', wording: { key: 'PERSON_UNKNOWN' } } as const
  let left = times
  asked.mockImplementation((channel, input) => {
    if (channel !== 'savedViews.remove' || left === 0)
      return usual?.(channel, input) ?? Promise.resolve({ error })
    left -= 1
    return Promise.resolve({ error })
  })
}

describe('the start', () => {
  it('says why a register cannot be read, and tries again', async () => {
    const message = 'Ce fichier n’est pas un registre de Registre 31.'
    const { call } = fakeBridge({
      'register.info': { state: 'UNREADABLE', fileName: 'photo.r31', code: 'REGISTER_FOREIGN', message },
    })
    render(<App />)
    expect(await screen.findByText(message)).toBeTruthy()
    expect(screen.getByText(/photo\.r31/)).toBeTruthy()
    const reads = () => call.mock.calls.filter(([channel]) => channel === 'register.info').length
    const before = reads()
    await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }))
    await waitFor(() => expect(reads()).toBe(before + 1))
  })

  it('says what the service answered when it answered nothing else', async () => {
    fakeBridge({})
    render(<App />)
    expect((await screen.findByRole('alert')).textContent).toContain('register.info')
  })
})

describe('the frame', () => {
  it('counts what is open beside its place, and says so to screen readers', async () => {
    await openFrame()
    const link = screen.getByRole('link', { name: /^Réclamations, 1.234 en cours$/ })
    expect(link.getAttribute('href')).toContain('/reclamations')
    expect(screen.getByRole('link', { name: 'Remarques et suggestions, 3 nouvelles' })).toBeTruthy()
  })

  it('leads to a new entry and to the places by their keys', async () => {
    await openFrame()
    await userEvent.keyboard('{Control>}n{/Control}')
    await waitFor(() => expect(place().textContent).toBe('Nouvelle entrée'))
    expect(router.state.location.pathname).toBe('/nouvelle')
    const rank = railPlaces.findIndex(({ place: named }) => named === 'reports') + 1
    await userEvent.keyboard(`{Control>}[Digit${rank}]{/Control}`)
    await waitFor(() => expect(router.state.location.pathname).toBe('/rapports'))
  })

  it('answers the commands of the system menu', async () => {
    const { tell } = await openFrame()
    act(() => tell({ name: 'menu', command: 'new-entry' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/nouvelle'))
    act(() => tell({ name: 'menu', command: 'shortcuts' }))
    expect(await screen.findByRole('dialog', { name: 'Raccourcis clavier' })).toBeTruthy()
  })

  it('finds an entry from anywhere and opens the first one with Enter', async () => {
    const row = {
      id: employeeId,
      number: 'R-2026-0012',
      kind: 'complaint',
      status: 'RECEIVED',
      person: 'Élodie Marchand',
      excerpt: 'Quarante minutes d’attente',
    }
    await openFrame({ 'search.find': { complaints: [row], remarks: [], actions: [], thirdParties: [] } })
    await userEvent.keyboard('{Control>}k{/Control}')
    const field = await screen.findByRole('combobox', { name: 'Rechercher ou lancer une commande' })
    await userEvent.type(field, 'march')
    const option = await screen.findByRole('option', { name: /R-2026-0012.*Élodie Marchand/ })
    expect(option.getAttribute('aria-selected')).toBe('true')
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(router.state.location.pathname).toBe(`/reclamations/${employeeId}`))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('leads anywhere by G and a letter, hides people by its key and says so on every screen', async () => {
    await openFrame()
    await userEvent.keyboard('gp')
    await waitFor(() => expect(router.state.location.pathname).toBe('/rapports'))
    await userEvent.keyboard('{Control>}{Shift>}d{/Shift}{/Control}')
    expect(await screen.findByRole('button', { name: /^Mode discret\s: afficher les noms$/ })).toBeTruthy()
    expect(localStorage.getItem('registre31.discreet')).toBe('on')
    await userEvent.keyboard('{Control>}{Shift>}D{/Shift}{/Control}')
    expect(await screen.findByRole('button', { name: 'Masquer les noms' })).toBeTruthy()
  })

  it('finds commands and parts of the settings by letters with gaps', async () => {
    await openFrame({ 'search.find': { complaints: [], remarks: [], actions: [], thirdParties: [] } })
    await userEvent.keyboard('{Control>}k{/Control}')
    await userEvent.type(await screen.findByRole('combobox'), 'reg natu')
    expect(await screen.findByRole('option', { name: /^Réglages\s: Natures$/ })).toBeTruthy()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(router.state.location.search).toEqual({ part: 'natures' }))
  })

  it('speaks the other language at once, and remembers it', async () => {
    await openFrame()
    await userEvent.keyboard('{Control>}k{/Control}')
    await userEvent.type(await screen.findByRole('combobox'), 'english')
    await userEvent.keyboard('{Enter}')
    expect(await screen.findByRole('navigation', { name: 'Main menu' })).toBeTruthy()
    expect(document.documentElement.lang).toBe('en')
    expect(localStorage.getItem('registre31.language')).toBe('en')
  })

  it('says who is at the keyboard and lets it be changed', async () => {
    const { call } = await openFrame({ 'session.choose': openRegister.employees[0] })
    await userEvent.click(screen.getByRole('button', { name: /^Personne au clavier/ }))
    const menu = await screen.findByRole('menu', { name: /Personne au clavier/ })
    await userEvent.click(within(menu).getByRole('menuitem', { name: 'Claire Morvan' }))
    await waitFor(() => expect(call).toHaveBeenCalledWith('session.choose', { employee: employeeId }))
  })

  it('puts back at the keyboard whoever was there last, and nobody that was not', async () => {
    const other = {
      ...openRegister.employees[0],
      id: otherId,
      name: 'Yann Tanguy',
    }
    const employees = [...openRegister.employees, other]
    const { call } = await openFrame({ 'register.info': { ...openRegister, employees } })
    expect(call).not.toHaveBeenCalledWith('session.choose', expect.anything())
    cleanup()
    queryClient.clear()
    localStorage.setItem('registre31.person.r', other.id)
    const again = await openFrame({
      'register.info': { ...openRegister, employees },
      'session.choose': other,
    })
    await waitFor(() => expect(again.call).toHaveBeenCalledWith('session.choose', { employee: other.id }))
  })

  it('asks who is at the keyboard before something is recorded in nobody’s name, and goes on with it', async () => {
    const other = { ...openRegister.employees[0], id: otherId, name: 'Yann Tanguy' }
    const employees = [...openRegister.employees, other]
    const { call: asked } = await openFrame({
      'register.info': { ...openRegister, employees },
      'session.choose': other,
    })
    refuseFirst(asked, 2)
    const removing = { id: otherId, version: 1 }
    const both = [call('savedViews.remove', removing), call('savedViews.remove', removing)]
    const settled = Promise.allSettled(both)
    const dialog = await screen.findByRole('dialog', { name: /^Qui est au clavier\s\?$/ })
    expect(asked).not.toHaveBeenCalledWith('session.choose', expect.anything())
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Yann Tanguy' }))
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await settled
    expect(dialog.isConnected).toBe(false)
    expect(asked).toHaveBeenCalledWith('session.choose', { employee: other.id })
    expect(asked.mock.calls.filter(([channel]) => channel === 'savedViews.remove')).toHaveLength(4)
  })

  it('records nothing when nobody wants to say who is there', async () => {
    const other = { ...openRegister.employees[0], id: otherId, name: 'Yann Tanguy' }
    const employees = [...openRegister.employees, other]
    const { call: asked } = await openFrame({ 'register.info': { ...openRegister, employees } })
    refuseFirst(asked, 1)
    const refused = call('savedViews.remove', { id: otherId, version: 1 }).catch(
      (error: Error) => error.message,
    )
    await screen.findByRole('dialog', { name: /^Qui est au clavier\s\?$/ })
    await userEvent.keyboard('{Escape}')
    expect(await refused).toBe('Qui ?')
    expect(asked.mock.calls.filter(([channel]) => channel === 'savedViews.remove')).toHaveLength(1)
  })

  it('reads its counts again when the service says that something changed', async () => {
    const { call, tell } = await openFrame()
    const reads = () => call.mock.calls.filter(([channel]) => channel === 'register.info').length
    const before = reads()
    act(() => tell({ name: 'changed', channel: 'complaints.update' }))
    await waitFor(() => expect(reads()).toBe(before + 1))
  })
})

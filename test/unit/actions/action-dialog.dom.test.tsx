import { act, cleanup, configure, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { router } from '#renderer/app/routes'
import { windowI18n } from '#renderer/app/window-i18n'
import { type OpenedCase, openCase } from '../case/open-case'

// Screens are loaded when they are first opened, and a busy machine takes its time.
configure({ asyncUtilTimeout: 15_000 })

let desk: OpenedCase
let id: string

beforeEach(async () => {
  localStorage.clear()
  await windowI18n.changeLanguage('fr')
})

/** The window on an action. */
async function openAction() {
  desk = await openCase()
  const [owner] = await people()
  const made = await desk.call('actions.create', { title: 'Refaire le plan', kind: 'CORRECTIVE', owner })
  id = made.id
  act(() => void router.navigate({ to: '/actions/$id', params: { id } }))
}
afterEach(async () => {
  cleanup()
  await desk.close()
})

async function people(): Promise<string[]> {
  const info = await desk.call('register.info', {})
  return info.state === 'OPEN' ? info.employees.map((person) => person.id) : []
}

async function openDialog() {
  await userEvent.click(await screen.findByRole('button', { name: 'Modifier' }))
  return screen.findByRole('dialog', { name: 'Modifier l’action' })
}

it('keeps what somebody else wrote while an action is being changed, and compares both', async () => {
  await openAction()
  const dialog = await openDialog()
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'Description' }), 'Avec les horaires')
  await desk.call('actions.update', { id, version: 1, changes: { title: 'Refaire le plan du port' } })
  await desk.tell({ name: 'changed-elsewhere' })
  await screen.findByRole('heading', { level: 1, name: 'Refaire le plan du port', hidden: true })
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await userEvent.click(await screen.findByRole('button', { name: 'Comparer' }))
  const both = await screen.findByRole('dialog', { name: 'Deux versions' })
  await userEvent.click(within(both).getByRole('button', { name: 'Reprendre avec ces valeurs' }))
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(async () =>
    expect(await desk.call('actions.get', { id })).toMatchObject({
      title: 'Refaire le plan du port',
      description: 'Avec les horaires',
    }),
  )
})

it('finds what was typed into an action again after it was left', async () => {
  await openAction()
  const dialog = await openDialog()
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'Description' }), 'Avec les horaires')
  await userEvent.keyboard('{Escape}')
  const again = await openDialog()
  const field = within(again).getByRole('textbox', { name: 'Description' })
  expect(field).toHaveProperty('value', 'Avec les horaires')
})

import { cleanup, configure, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { windowI18n } from '#renderer/app/window-i18n'
import { type OpenedIntake, openIntake } from './open-intake'

// Screens are loaded when they are first opened, and a busy machine takes its time.
configure({ asyncUtilTimeout: 15_000 })

/** Keys beyond the texts, Ctrl+N and the keys that save included. */
const mostKeys = 10

let opened: OpenedIntake | null = null

beforeEach(async () => {
  localStorage.clear()
  await windowI18n.changeLanguage('fr')
})
afterEach(async () => {
  cleanup()
  await opened?.close()
  opened = null
})

it('takes a typical complaint at the desk in at most ten keys beyond its texts', async () => {
  opened = await openIntake()
  let keys = 0
  async function key(...names: string[]) {
    for (const name of names) {
      await userEvent.keyboard(name)
      keys += 1
    }
  }
  async function text(field: RegExp, words: string) {
    expect(document.activeElement).toBe(screen.getByLabelText(field))
    await userEvent.paste(words)
  }
  const tab = async (count: number) => {
    for (let index = 0; index < count; index += 1) {
      await userEvent.tab()
      keys += 1
    }
  }

  await key('{Control>}n{/Control}')
  // What it is about stands at a complaint, and the wish at being called back: both are passed by.
  await tab(2)
  await text(/^Nom/, 'Zoé Martin')
  await tab(1)
  await text(/^Téléphone/, '06 12 34 56 78')
  // Past the e-mail and the folded details.
  await tab(3)
  await text(/Propos de la personne/, 'Une heure d’attente devant une porte close.')
  // The list takes the first letters of a nature while it is closed.
  await tab(1)
  await key('a')
  await key('{Control>}{Enter}{/Control}')

  expect(await screen.findByRole('heading', { name: /^Réclamation R-\d{4}-0001 enregistrée/ })).toBeTruthy()
  expect(opened.sent).toHaveLength(1)
  expect(opened.sent[0]).toMatchObject({ complainant: { name: 'Zoé Martin' } })
  expect(keys).toBeLessThanOrEqual(mostKeys)
}, 60_000)

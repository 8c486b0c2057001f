import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cleanup, configure, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { App } from '#renderer/app/app'
import { queryClient } from '#renderer/app/query-client'
import { windowI18n } from '#renderer/app/window-i18n'
import type { Service } from '#service/context'
import { dispatch } from '#service/dispatch'
import { startService, stopService } from '#service/start-service'
import { migrationsFolder } from '#test/support/open-service'

// Screens are loaded when they are first opened, and a busy machine takes its time.
configure({ asyncUtilTimeout: 15_000 })

let folder = ''
let service: Service

beforeEach(async () => {
  localStorage.clear()
  queryClient.clear()
  await windowI18n.changeLanguage('fr')
  folder = mkdtempSync(join(tmpdir(), 'registre31-'))
  service = await startService({ path: join(folder, 'registre.r31'), migrationsFolder })
  const bridge = {
    call: (channel: string, input: unknown) => dispatch(service, channel, input),
    subscribe: () => () => undefined,
  }
  Object.defineProperty(window, 'registre31', { value: bridge, configurable: true })
  render(<App />)
  await screen.findByRole('heading', { name: 'Ouvrir un registre' })
})
afterEach(async () => {
  cleanup()
  await stopService(service)
  rmSync(folder, { recursive: true, force: true })
})

describe('the first start', () => {
  it('opens a register with the keyboard alone, and the first person is at the keyboard', async () => {
    const name = screen.getByRole('textbox', { name: /Nom de l’organisation/ })
    await waitFor(() => expect(document.activeElement).toBe(name))
    await userEvent.keyboard('Office de Port-Navalo{Tab} {Tab}Site du Port{Enter}')
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Site 2' })))
    await userEvent.keyboard('Site de la Plage')
    await userEvent.type(screen.getByRole('textbox', { name: /^Vous/ }), 'Anne Le Goff')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    expect(await screen.findByRole('navigation', { name: 'Menu principal' })).toBeTruthy()
    expect(await screen.findByRole('button', { name: /Anne Le Goff/ })).toBeTruthy()
    const info = await dispatch(service, 'register.info', {})
    expect(info).toMatchObject({
      value: {
        settings: { profile: 'TOURIST_OFFICE', organisation: { name: 'Office de Port-Navalo' } },
        sites: [{ name: 'Site du Port' }, { name: 'Site de la Plage' }],
        employees: [{ name: 'Anne Le Goff' }],
      },
    })
  })

  it('says in words what is missing, and creates nothing', async () => {
    await userEvent.click(screen.getByRole('button', { name: /Ouvrir le registre/ }))
    const summary = await screen.findByRole('alert')
    expect(summary.textContent).toContain('3 points à corriger')
    expect(summary.textContent).toContain('Vous — Cette information est obligatoire.')
    expect(await dispatch(service, 'register.info', {})).toMatchObject({ value: { state: 'ABSENT' } })
  })
})

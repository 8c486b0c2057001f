import { mkdir, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { checkAccessibility } from '../support/accessibility'
import { callFromPage } from '../support/call-from-page'
import { answerSaveDialog, launchProgram } from '../support/electron-app'
import { startTestServer } from '../support/postgres/test-server'

const artifacts = 'test/artifacts/move'

async function openRegisterPart(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Menu principal' })
    .getByRole('link', { name: 'Réglages' })
    .click()
  await page
    .getByRole('navigation', { name: 'Parties des réglages' })
    .getByRole('link', { name: 'Fichier du registre', exact: true })
    .click()
}

test('the register moves from its file to a server and back, with nothing lost on the way', async () => {
  test.setTimeout(90_000)
  await mkdir(artifacts, { recursive: true })
  const server = await startTestServer()
  await server.query('create database registre31')
  const { app, page, register, close } = await launchProgram()
  try {
    await callFromPage(page, 'register.create', {
      organisation: 'Office de tourisme de Port-Manec’h',
      profile: 'TOURIST_OFFICE',
      sites: [{ name: 'Bureau du Port' }],
      employees: [{ name: 'Anne Le Goff' }],
    })
    await callFromPage(page, 'intake.record', {
      receivedAt: '2026-01-05T10:00:00Z',
      channel: 'LETTER',
      writtenForm: true,
      nature: 'ACCUEIL',
      verbatim: 'Deux heures d’attente.',
      complainant: { name: 'Jeanne Martin', email: 'jeanne@example.org' },
    })
    await page.reload()
    await openRegisterPart(page)
    await page.getByRole('button', { name: 'Se connecter à un registre partagé' }).click()
    const dialog = page.getByRole('dialog', { name: 'Se connecter à un registre partagé' })
    await dialog.getByRole('textbox', { name: /^Serveur/ }).fill('127.0.0.1')
    await dialog.getByRole('textbox', { name: /^Port/ }).fill(String(server.port))
    await dialog.getByRole('textbox', { name: /^Compte/ }).fill('postgres')
    await dialog.getByRole('radio', { name: 'En clair' }).check({ force: true })
    await dialog.getByRole('button', { name: 'Tester la connexion' }).click()
    await expect(dialog.getByText('La base est vide')).toBeVisible()
    await page.screenshot({ path: `${artifacts}/empty-database.png` })
    expect(await checkAccessibility(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Déplacer mon registre ici' }).click()
    const moved = page.getByRole('dialog', { name: 'Le registre a été déplacé' })
    await expect(moved).toBeVisible()
    await page.screenshot({ path: `${artifacts}/moved.png` })
    await moved.getByRole('button', { name: 'Continuer sur le nouveau registre' }).click()
    await expect(moved).toBeHidden()
    expect(await readdir(dirname(register))).toContainEqual(
      expect.stringMatching(/^registre\.deplace-.*\.ancien$/),
    )

    const list = await callFromPage(page, 'complaints.list', {})
    expect(list).toMatchObject({ value: { rows: [{ number: 'R-2026-0001' }] } })
    const { rows } = await server.query('select number from complaint', 'registre31')
    expect(rows).toEqual([{ number: 'R-2026-0001' }])
    await page.screenshot({ path: `${artifacts}/shared.png` })

    await answerSaveDialog(app, join(dirname(register), 'revenu.r31'))
    await page.getByRole('button', { name: 'Copier dans un fichier de ce poste' }).click()
    await page.getByRole('button', { name: 'Continuer sur le nouveau registre' }).click()
    await expect(page.getByText('revenu.r31').first()).toBeVisible()
    expect(await callFromPage(page, 'register.verify', {})).toMatchObject({ value: { whole: true } })
  } finally {
    await close()
    await server.remove()
  }
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { checkAccessibility } from '../support/accessibility'
import { answerSaveDialog, launchProgram, type RunningProgram } from '../support/electron-app'
import { readPdf } from '../support/read-pdf'

// One story, in the order in which somebody who has never seen the program would live it.
test.describe.configure({ mode: 'serial' })

let program: RunningProgram
let page: Page

test.beforeAll(async () => {
  program = await launchProgram()
  page = program.page
})

test.afterAll(async () => program.close())

test('first start asks a few questions and opens the register, by keyboard alone', async () => {
  await expect(page.getByRole('heading', { name: 'Ouvrir un registre' })).toBeVisible()
  expect(await checkAccessibility(page)).toEqual([])
  const keys = page.keyboard
  await expect(page.getByLabel('Nom de l’organisation')).toBeFocused()
  await keys.type('Office de tourisme de Port-Manec’h')
  await keys.press('Tab')
  await keys.press('Space')
  await keys.press('Tab')
  await keys.type('Bureau du Port')
  for (let tab = 0; tab < 3; tab += 1) await keys.press('Tab')
  await keys.type('Anne Le Goff')
  await keys.press('Control+Enter')
  await expect(page.getByRole('heading', { name: 'Aujourd’hui', level: 1 })).toBeVisible()
  await expect(page.getByText('Rien à faire aujourd’hui')).toBeVisible()
  expect(await checkAccessibility(page)).toEqual([])
})

test('a complete complaint is logged with the keyboard alone', async () => {
  const keys = page.keyboard
  await keys.press('Control+n')
  await expect(page.getByRole('heading', { name: 'Nouvelle entrée' })).toBeVisible()
  await expect(page.getByRole('complementary')).toContainText('Remarque')
  await expect(page.getByRole('radio', { name: 'Une réclamation ou une remarque' })).toBeFocused()
  await keys.press('Tab')
  await keys.press('Tab')
  await keys.type('Jeanne Œuvrard')
  await keys.press('Tab')
  await keys.type('01 99 00 12 34')
  await expect(page.getByRole('complementary')).toContainText('à formaliser')
  for (let tab = 0; tab < 3; tab += 1) await keys.press('Tab')
  await keys.type(
    'Le plan remis au guichet indique une plage fermée depuis un an. Une œuvre d’imagination ! 🏖️',
  )
  await keys.press('Tab')
  await chooseWithKeys(page, 'Information inexacte')
  // Back to the reception: the letter is signed, so the words are written.
  await page.getByRole('checkbox', { name: /Recueillie par écrit/ }).focus()
  await keys.press('Space')
  await expect(page.getByRole('complementary')).toContainText('Réclamation')
  await expect(page.getByRole('complementary')).toContainText('Répondre au plus tard')
  expect(await checkAccessibility(page)).toEqual([])
  await page.screenshot({ path: 'test/artifacts/intake.png' })
  await keys.press('Control+Enter')
  await expect(page.getByRole('heading', { name: /Réclamation R-\d{4}-0001 enregistrée/ })).toBeVisible()
})

test('an anonymous entry lands by itself among the remarks', async () => {
  await page.keyboard.press('Control+n')
  await expect(page.getByRole('radio', { name: 'Une réclamation ou une remarque' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: /Rester anonyme/ })).toBeChecked()
  await expect(page.getByRole('textbox', { name: 'Téléphone' })).toHaveCount(0)
  await page.getByLabel(/Propos de la personne/).focus()
  await page.keyboard.type('La file d’attente dépasse la porte chaque samedi.')
  await page.keyboard.press('Tab')
  await chooseWithKeys(page, 'Attente')
  await expect(page.getByRole('complementary')).toContainText('Remarque')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: /Remarque RM-\d{4}-0001 enregistrée/ })).toBeVisible()
  await openPlace('Remarques')
  await expect(page.getByText(/RM-\d{4}-0001/).first()).toBeVisible()
  await expect(page.getByText('La file d’attente dépasse').first()).toBeVisible()
  expect(await checkAccessibility(page)).toEqual([])
})

test('the complaint is found without its accents and ligatures', async () => {
  await page
    .getByRole('navigation', { name: 'Menu principal' })
    .getByRole('link', { name: 'Réclamations' })
    .click()
  await expect(page.getByText(/R-\d{4}-0001/).first()).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.type('oeuvrard')
  await expect(page.getByText('Jeanne Œuvrard').first()).toBeVisible()
  expect(await checkAccessibility(page)).toEqual([])
  await page.keyboard.press('Escape')
})

test('a second complaint is downgraded to a remark and loses its author', async () => {
  await page.evaluate(() =>
    window.registre31.call('intake.record', {
      receivedAt: new Date(Date.now() - 3_600_000).toISOString(),
      channel: 'EMAIL',
      writtenForm: true,
      nature: 'HORAIRES',
      verbatim: 'Fermé à midi un jour de marché.',
      complainant: { name: 'Robert Discret', email: 'robert@example.fr' },
    }),
  )
  await page.getByText('Robert Discret').first().click()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /R-\d{4}-0002/ })).toBeVisible()
  expect(await checkAccessibility(page)).toEqual([])
  await page.screenshot({ path: 'test/artifacts/case.png' })
  await page.getByRole('button', { name: 'Autres actions' }).click()
  await page.getByRole('menuitem', { name: 'Requalifier en remarque' }).click()
  const dialog = page.getByRole('dialog', { name: /Requalifier/ })
  await dialog.getByRole('radio').first().focus()
  await page.keyboard.press('Space')
  expect(await checkAccessibility(page)).toEqual([])
  await dialog.getByRole('button', { name: /Requalifier/ }).click()
  await expect(page.getByText(/Requalifiée en remarque le/)).toBeVisible()
  await expect(page.locator('body')).not.toContainText('Robert Discret')
})

test('a base gives a rate, whose definition stands beside it', async () => {
  await openPlace('Taux pour mille')
  await expect(page.getByText('Non calculable').first()).toBeVisible()
  await page.getByRole('button', { name: 'Ajouter une base' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Nombre' }).fill('2000')
  await dialog.getByRole('textbox', { name: 'Source' }).fill('Compteur d’entrées')
  expect(await checkAccessibility(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  // One written complaint that was not downgraded, for 2000 visitors.
  await expect(page.getByText('0,50').first()).toBeVisible()
  await expect(page.getByText(/rapportées à 1\s000\svisiteurs/)).toBeVisible()
  expect(await checkAccessibility(page)).toEqual([])
  await page.screenshot({ path: 'test/artifacts/rate.png' })
})

test('the follow-up report leaves through the save dialog and says what the screen says', async () => {
  const file = join(program.dataFolder, 'rapport.pdf')
  await answerSaveDialog(program.app, file)
  await openPlace('Rapports')
  await expect(page.getByRole('region', { name: /^Page 1 sur/ })).toBeAttached({ timeout: 30_000 })
  expect(await checkAccessibility(page)).toEqual([])
  await page.screenshot({ path: 'test/artifacts/reports.png' })
  await page.getByRole('button', { name: /Enregistrer sous/ }).click()
  await expect(page.getByText(/Enregistré\s:\srapport\.pdf/).first()).toBeVisible({ timeout: 30_000 })
  const report = await readPdf(readFileSync(file))
  const { text } = report
  expect(text).toContain('Office de tourisme de Port-Manec’h')
  expect(text).toContain('0,50')
  expect(text).toMatch(/R-\d{4}-0001/)
  expect(text).not.toContain('Œuvrard')
})

test('every other place can be reached and used without a violation', async () => {
  for (const name of ['Aujourd’hui', 'Réglages']) {
    await openPlace(name)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await checkAccessibility(page)).toEqual([])
  }
})

async function openPlace(name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Menu principal' }).getByRole('link', { name }).click()
}

async function chooseWithKeys(target: Page, label: string): Promise<void> {
  await target.keyboard.press('Enter')
  await target.keyboard.type(label.slice(0, 6))
  await expect(target.getByRole('option', { name: label })).toBeFocused()
  await target.keyboard.press('Enter')
}

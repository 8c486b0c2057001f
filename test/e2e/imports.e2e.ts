import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { checkAccessibility } from '#test/support/accessibility'
import { callFromPage } from '#test/support/call-from-page'
import { answerSaveDialog, launchProgram, type RunningProgram } from '#test/support/electron-app'

test.describe.configure({ mode: 'serial' })

let program: RunningProgram
let page: Page
let file: string
const shots = 'test/artifacts/imports'

const old = [
  'N°;Date de réception;Nom;Courriel;Canal;Motif;Description;Divers',
  "1;12/03/2025;Marie Durand;marie@example.fr;courrier;Attente;Une heure d'attente;x",
  "2;13 mars 2025;;;guichet;Accueil;Accueil froid à l'entrée;y",
  '3;31/02/2025;Paul Petit;paul@example.fr;mail;Prix;Trop cher;z',
  '4;15/03/2025',
].join('\r\n')

test.beforeAll(async () => {
  program = await launchProgram()
  page = program.page
  file = join(program.dataFolder, 'registre-2025.csv')
  await writeFile(file, Buffer.from(old, 'latin1'))
  const organisation = { organisation: 'Office de tourisme', profile: 'TOURIST_OFFICE' }
  expect(await callFromPage(page, 'register.create', organisation)).toHaveProperty('value')
  await page.reload()
  await page.evaluate(() => {
    window.location.hash = '#/echanges'
  })
  await expect(page.getByRole('heading', { name: 'Importer et exporter' })).toBeVisible()
})
test.afterAll(async () => program.close())

test('an old register is looked at, mapped, tried, imported and undone', async () => {
  await page.setViewportSize({ width: 1280, height: 800 }).catch(() => undefined)
  await page.screenshot({ path: join(shots, 'file-empty.png') })
  expect(await checkAccessibility(page)).toEqual([])
  await answerOpenDialog(program.app, [file])
  await page.getByRole('button', { name: 'Choisir un fichier' }).click()
  await expect(page.getByText(/4 lignes, 8 colonnes/)).toBeVisible()
  await expect(page.getByRole('button', { name: /Encodage/ })).toContainText('Windows')
  await page.screenshot({ path: join(shots, 'file.png'), fullPage: true })
  expect(await checkAccessibility(page)).toEqual([])

  await page.getByRole('button', { name: 'Continuer' }).click()
  await expect(page.getByRole('rowheader', { name: 'Divers' })).toBeVisible()
  await page.screenshot({ path: join(shots, 'columns.png'), fullPage: true })
  expect(await checkAccessibility(page)).toEqual([])
  await page.getByRole('button', { name: /Champ du registre pour « Divers »/ }).click()
  await page.getByRole('option', { name: 'Motif précis' }).click()

  await page.getByRole('button', { name: 'Continuer' }).click()
  await expect(page.getByRole('table', { name: 'Natures et thèmes' })).toBeVisible()
  await page.screenshot({ path: join(shots, 'values.png'), fullPage: true })
  expect(await checkAccessibility(page)).toEqual([])

  await page.getByRole('button', { name: 'Continuer' }).click()
  const start = page.getByRole('button', { name: /^Importer 2 entrées/ })
  await expect(start).toBeEnabled()
  await expect(page.getByText(/31\/02\/2025/)).toBeVisible()
  await page.screenshot({ path: join(shots, 'check.png'), fullPage: true })
  expect(await checkAccessibility(page)).toEqual([])
  const refused = join(program.dataFolder, 'refusees.csv')
  await answerSaveDialog(program.app, refused)
  await page.getByRole('button', { name: 'Enregistrer les lignes refusées' }).click()
  await expect.poll(async () => readFile(refused, 'utf8').catch(() => '')).toContain('La ligne est coupée')

  await start.click()
  await expect(page.getByText(/import est terminé/)).toBeVisible()
  await page.screenshot({ path: join(shots, 'done.png'), fullPage: true })
  expect(await checkAccessibility(page)).toEqual([])

  await page.getByRole('button', { name: /^Annuler l.import de registre-2025/ }).click()
  await page.getByRole('button', { name: 'Annuler cet import' }).click()
  await expect(page.getByText('2 entrées annulées.')).toBeVisible()
  expect(await callFromPage(page, 'register.verify', {})).toMatchObject({ value: { whole: true } })
})

test('the register leaves as a file that holds everything', async () => {
  const out = join(program.dataFolder, 'registre.xlsx')
  await answerSaveDialog(program.app, out)
  await page.getByRole('button', { name: /Enregistrer l.export/ }).click()
  await expect(page.getByText(/registre\.xlsx est enregistré/)).toBeVisible()
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.screenshot({ path: join(shots, 'export-dark.png'), fullPage: true })
  expect(await checkAccessibility(page)).toEqual([])
})

async function answerOpenDialog(app: ElectronApplication, paths: readonly string[]): Promise<void> {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [...filePaths] })
  }, paths)
}

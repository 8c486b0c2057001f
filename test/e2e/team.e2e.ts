import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { z } from 'zod'
import { checkAccessibility } from '../support/accessibility'
import { callFromPage } from '../support/call-from-page'
import { answerSaveDialog, launchProgram, type RunningProgram } from '../support/electron-app'
import { startTestServer, type TestServer } from '../support/postgres/test-server'

// Two workstations on one server: what one records the other sees, and what both change is merged, field by field.
test.describe.configure({ mode: 'serial' })

const artifacts = 'test/artifacts/team'

let server: TestServer
let anne: RunningProgram
let bruno: RunningProgram
let id: string

test.beforeAll(async () => {
  await mkdir(artifacts, { recursive: true })
  server = await startTestServer({ entries: ['host all accueil 127.0.0.1/32 scram-sha-256'] })
  await server.query('create database registre31')
  await server.query("create role accueil login superuser password 'sésame du port'")
  anne = await launchProgram({ register: server.address('registre31') })
  await value(anne.page, 'register.create', {
    organisation: 'Office de tourisme de Port-Manec’h',
    profile: 'TOURIST_OFFICE',
    sites: [{ name: 'Bureau du Port' }],
    employees: [{ name: 'Anne Le Goff' }, { name: 'Bruno Caër' }],
  })
  bruno = await launchProgram({ register: server.address('registre31', 'accueil') })
  await sitDown(anne.page, 'Anne Le Goff')
})

test.afterAll(async () => {
  await Promise.all([anne?.close(), bruno?.close()])
  await server?.remove()
})

async function value(page: Page, channel: string, input: unknown): Promise<unknown> {
  const result = await callFromPage(page, channel, input)
  if ('error' in result) throw new Error(`${channel}: ${JSON.stringify(result.error)}`)
  return result.value
}

const people = z.object({ employees: z.array(z.object({ id: z.string(), name: z.string() })) })

async function sitDown(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const { employees } = people.parse(await value(page, 'register.info', {}))
  await value(page, 'session.choose', { employee: employees.find((one) => one.name === name)?.id })
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = `#${to}`
  }, address)
}

test('asks for the password of the account, and opens with the right one', async () => {
  const { page } = bruno
  const password = page.getByLabel(/Mot de passe du compte accueil/)
  await expect(password).toBeVisible()
  await page.screenshot({ path: `${artifacts}/password.png` })
  expect(await checkAccessibility(page)).toEqual([])
  await password.fill('sésame')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/a refusé ce mot de passe/)).toBeVisible()
  await password.fill('sésame du port')
  await page.keyboard.press('Enter')
  await expect(password).toHaveCount(0)
  await sitDown(page, 'Bruno Caër')
})

test('a complaint that one records stands in the list of the other', async () => {
  await goTo(bruno.page, '/reclamations')
  await expect(bruno.page.getByRole('heading', { name: 'Réclamations' })).toBeVisible()
  const recorded = await value(anne.page, 'intake.record', {
    receivedAt: new Date(Date.now() - 3 * 3_600_000).toISOString(),
    channel: 'EMAIL',
    writtenForm: true,
    nature: 'HORAIRES',
    verbatim: 'Fermé à midi un jour de marché, alors que l’affiche annonçait une ouverture continue.',
    complainant: { name: 'Jeanne Œuvrard', email: 'jeanne@example.fr', phone: '01 99 00 12 34' },
  })
  id = z.object({ id: z.string() }).parse(recorded).id
  await expect(bruno.page.getByText('Jeanne Œuvrard').first()).toBeVisible({ timeout: 3_000 })
  await bruno.page.screenshot({ path: `${artifacts}/list.png` })
})

test('who opens a case that somebody else has open reads their name', async () => {
  for (const { page } of [anne, bruno]) {
    await goTo(page, `/reclamations/${id}`)
    await expect(page.getByRole('heading', { name: /R-\d{4}-0001/ })).toBeVisible()
  }
  await expect(bruno.page.getByText('Ouverte aussi par Anne Le Goff')).toBeVisible()
  await bruno.page.screenshot({ path: `${artifacts}/presence.png` })
})

async function chooseSeverity(page: Page, word: string): Promise<void> {
  const block = page.locator('[data-block="assessment"]')
  await block.getByRole('button', { name: /Compléter|Modifier/ }).click()
  await block.getByRole('button', { name: /Gravité/ }).click()
  await page.getByRole('option', { name: word }).click()
}

test('what both change in one field is compared, and saved as chosen', async () => {
  await chooseSeverity(bruno.page, 'Majeure')
  await chooseSeverity(anne.page, 'Mineure')
  const [hers, his] = [anne, bruno].map(({ page }) => page.locator('[data-block="assessment"]'))
  if (!hers || !his) throw new Error('two windows')
  await hers.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(hers).toContainText('Mineure')
  await his.getByRole('button', { name: 'Comparer' }).click()
  const dialog = bruno.page.getByRole('dialog', { name: 'Deux versions' })
  await expect(dialog).toContainText('Majeure')
  await expect(dialog).toContainText('Mineure')
  await bruno.page.screenshot({ path: `${artifacts}/conflict.png` })
  await dialog.getByRole('button', { name: 'Reprendre avec ces valeurs' }).click()
  await his.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(hers).toContainText('Majeure')
})

test('says what a server answers, before anybody connects', async () => {
  const { page, app } = bruno
  await goTo(page, '/reglages?part=register')
  await expect(page.getByRole('heading', { name: 'Serveur du registre' })).toBeVisible()
  await expect(page.getByText(/^PostgreSQL \d+(\.\d+)*, connexion en clair$/)).toBeVisible()
  await page.getByRole('button', { name: 'Changer de serveur ou de compte' }).click()
  const dialog = page.getByRole('dialog', { name: 'Se connecter à un registre partagé' })
  const test31 = dialog.getByRole('button', { name: 'Tester la connexion' })
  await test31.click()
  await expect(dialog.getByText(/Registre trouvé/)).toContainText('Port-Manec’h')
  expect(await checkAccessibility(page)).toEqual([])
  await page.screenshot({ path: `${artifacts}/connect.png` })
  await dialog.getByLabel('Base').fill('autre')
  await expect(dialog.getByText(/Registre trouvé/)).toHaveCount(0)
  await test31.click()
  await expect(dialog.getByText(/Cette base n’existe pas/)).toBeVisible()
  await page.screenshot({ path: `${artifacts}/refused.png` })
  await chooseCertificates(app, dialog)
  await seeWideAndDark(app, page, 'certificate')
  await dialog.getByRole('button', { name: 'Annuler' }).click()
  await seeWideAndDark(app, page, 'register-part')
})

/** What is no certificate is refused in words; one of an authority is named, and can be taken away again. */
async function chooseCertificates(app: RunningProgram['app'], dialog: Locator): Promise<void> {
  const choose = async (name: string) => {
    const path = join(import.meta.dirname, '../support/postgres', name)
    await app.evaluate(({ dialog: system }, filePath) => {
      system.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
    }, path)
    await dialog.getByRole('button', { name: 'Choisir un certificat' }).click()
  }
  await dialog.getByRole('radio', { name: /le serveur prouve son nom/ }).check({ force: true })
  await expect(dialog.getByText('Celles que ce poste connaît déjà')).toBeVisible()
  await choose('test-server.ts')
  await expect(dialog.getByText(/n’est pas un certificat/)).toBeVisible()
  await choose('tls/authority.pem')
  await expect(dialog.getByText(/^Autorité des essais, jusqu’au \d/)).toBeVisible()
  await expect(dialog.getByText(/n’est pas un certificat/)).toHaveCount(0)
  await expect(dialog.getByRole('button', { name: 'Retirer' })).toBeVisible()
}

async function seeWideAndDark(app: RunningProgram['app'], page: Page, name: string): Promise<void> {
  const resize = (size: { readonly width: number; readonly height: number }) =>
    app.evaluate(
      ({ BrowserWindow }, { width, height }) =>
        BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
      size,
    )
  await page.screenshot({ path: `${artifacts}/${name}.png` })
  await page.emulateMedia({ colorScheme: 'dark' })
  await resize({ width: 1920, height: 1053 })
  await page.waitForFunction(() => window.innerWidth >= 1900)
  await page.screenshot({ path: `${artifacts}/${name}-1920-dark.png` })
  await page.emulateMedia({ colorScheme: 'light' })
  await resize({ width: 1280, height: 800 })
  await page.waitForFunction(() => window.innerWidth <= 1300)
}

test('the guide of who administers the server keeps the file of the accounts where it is wanted', async () => {
  const { page, app } = bruno
  await page.getByRole('link', { name: 'Installer et administrer un serveur' }).click()
  const save = page.getByRole('button', { name: 'Enregistrer le fichier SQL des comptes' })
  await expect(save).toBeVisible()
  expect(await checkAccessibility(page)).toEqual([])
  await page.screenshot({ path: `${artifacts}/guide.png` })
  const path = join(process.cwd(), artifacts, 'roles.sql')
  await rm(path, { force: true })
  await answerSaveDialog(app, path)
  await save.click()
  await expect(page.getByText('Fichier SQL enregistré')).toBeVisible()
  expect(await readFile(path, 'utf8')).toContain('create role registre31_workstation')
})

test('a server that does not answer leaves everything on the screen, and is followed again when it is back', async () => {
  const { page } = bruno
  await goTo(page, `/reclamations/${id}`)
  await page.getByRole('button', { name: 'Noter un échange' }).click()
  await page.getByLabel('Ce qui a été dit').fill('Elle rappellera lundi.')
  await server.stop('fast')
  const banner = page.getByRole('status', { name: 'Serveur injoignable' })
  await expect(banner).toBeVisible()
  await expect(page.getByLabel('Ce qui a été dit')).toHaveValue('Elle rappellera lundi.')
  await page.keyboard.press('Control+Enter')
  await expect(banner).toContainText('1 enregistrement attend')
  await page.screenshot({ path: `${artifacts}/unreachable.png` })
  await server.start()
  await expect(banner).toHaveCount(0)
  await expect(page.getByRole('list', { name: 'Historique' })).toContainText('Elle rappellera lundi.')
  await expect(anne.page.getByRole('list', { name: 'Historique' })).toContainText('Elle rappellera lundi.')
})

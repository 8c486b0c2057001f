import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { checkAccessibility } from '../support/accessibility'
import { callFromPage } from '../support/call-from-page'
import { launchProgram, type RunningProgram } from '../support/electron-app'

const folder = 'test/artifacts/access'
const password = 'une phrase assez longue'
const own = 'ma propre phrase à moi'

let data: string
let program: RunningProgram
let page: Page
test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'registre31-access-'))
  await mkdir(folder, { recursive: true })
  await start()
})
test.afterAll(async () => {
  await program.close()
  await rm(data, { recursive: true, force: true })
})

async function start(): Promise<void> {
  program = await launchProgram({ dataFolder: data })
  page = program.page
  await page.setViewportSize({ width: 1280, height: 800 })
}

const rail = () => page.getByRole('navigation', { name: 'Menu principal' })
const cover = () => page.getByRole('dialog', { name: 'Office de tourisme de Port-Navalo' })
const secret = () => cover().getByLabel(/^Mot de passe/)

async function openPart(part: string): Promise<void> {
  await rail().getByRole('link', { name: 'Réglages' }).click()
  const parts = page.getByRole('navigation', { name: 'Parties des réglages' })
  await parts.getByRole('link', { name: part }).click()
}

test('an administrator protects the register and is shown the recovery code once', async () => {
  await callFromPage(page, 'register.create', {
    organisation: { name: 'Office de tourisme de Port-Navalo' },
    profile: 'TOURIST_OFFICE',
    employees: [{ name: 'Anne Le Goff' }, { name: 'Chloé Nédélec' }],
  })
  await callFromPage(page, 'session.choose', { employee: 'Anne Le Goff' })
  await callFromPage(page, 'intake.record', {
    receivedAt: '2026-11-09T10:30',
    channel: 'LETTER',
    writtenForm: true,
    nature: 'ACCUEIL',
    verbatim: 'Je suis Odile Zwingelstein et j’ai attendu une heure.',
    complainant: { name: 'Odile Zwingelstein', email: 'odile@zwingelstein.example' },
  })
  await page.reload()
  await openPart('Comptes et accès')
  await page.screenshot({ path: `${folder}/open.png` })
  await page.getByRole('button', { name: 'Protéger le registre' }).click()
  const form = page.getByRole('dialog', { name: 'Protéger le registre' })
  await expect(form.getByLabel('Identifiant')).toHaveValue('anne.legoff')
  await form.getByLabel(/^Mot de passe/).fill(password)
  await form.getByLabel(/une seconde fois/).fill('autre chose encore')
  await form.getByRole('button', { name: 'Protéger le registre' }).click()
  await expect(form.getByText('Les deux mots de passe ne sont pas les mêmes.')).toBeVisible()
  await form.getByLabel(/une seconde fois/).fill(password)
  await page.screenshot({ path: `${folder}/protect.png` })
  await form.getByRole('button', { name: 'Protéger le registre' }).click()

  const code = page.getByRole('dialog', { name: 'Code de secours' })
  await expect(code.locator('[data-recovery-code]')).toHaveText(/^([0-9A-Z]{5}-){4}[0-9A-Z]{5}$/)
  await checkAccessibility(page)
  await page.screenshot({ path: `${folder}/code.png` })
  await code.getByRole('button', { name: 'Terminer' }).click()
  await code.getByText('Ce code est en lieu sûr').click()
  await code.getByRole('button', { name: 'Terminer' }).click()
  await expect(code).toBeHidden()

  await callFromPage(page, 'accounts.create', {
    login: 'chloe',
    employee: 'Chloé Nédélec',
    role: 'AUDITOR',
    password,
  })
  await expect(page.getByRole('cell', { name: 'Auditeur, sans les noms' })).toBeVisible()
  await page.screenshot({ path: `${folder}/accounts.png` })
  await callFromPage(page, 'accounts.setPin', { password, pin: '2580' })
  await openPart('Mon compte')
  await expect(page.getByRole('heading', { level: 2, name: 'Code court' })).toBeVisible()
  await page.screenshot({ path: `${folder}/own.png` })
  await openPart('Journal')
  await expect(page.getByRole('cell', { name: 'Mise sous protection' })).toBeVisible()
  await page.getByRole('button', { name: 'Tout Quoi' }).click()
  await page.getByRole('option', { name: 'Enregistrement', exact: true }).click()
  await expect(page.getByRole('cell', { name: 'Mise sous protection' })).toBeHidden()
  await expect(page.getByRole('link', { name: 'R-2026-0001' })).toBeVisible()
  await checkAccessibility(page)
  await page.screenshot({ path: `${folder}/journal.png` })
})

test('a locked window hides everything, keeps what is typed, and makes wrong codes wait', async () => {
  await page.keyboard.press('Control+n')
  const words = page.getByRole('textbox', { name: /^Propos/ })
  await words.fill('Une phrase commencée au guichet.')
  await page.keyboard.press('Control+Shift+L')
  await expect(cover()).toContainText('Verrouillé par Anne Le Goff')
  await expect(page.locator('#root')).toBeHidden()
  await checkAccessibility(page)
  await page.screenshot({ path: `${folder}/locked.png` })
  for (const wrong of ['1111', '2222', '3333', '4444']) {
    await secret().fill(wrong)
    await page.keyboard.press('Enter')
    await expect(secret()).toHaveValue('')
    await expect(cover().getByText('Ce code n’est pas le bon.')).toBeVisible()
  }
  await secret().fill('2580')
  await page.keyboard.press('Enter')
  await expect(cover().getByText(/Prochain essai dans/)).toBeVisible()
  await page.screenshot({ path: `${folder}/wait.png` })
  await expect(cover().getByText(/Prochain essai dans/)).toBeHidden({ timeout: 10_000 })
  await secret().fill('2580')
  await page.keyboard.press('Enter')
  await expect(cover()).toBeHidden()
  await expect(words).toHaveValue('Une phrase commencée au guichet.')
})

test('after a restart an auditor signs in, sees no name and no door to write', async () => {
  await program.close()
  await start()
  await expect(cover()).toBeVisible()
  await page.screenshot({ path: `${folder}/sign-in.png` })
  await cover().getByLabel('Identifiant').fill('chloe')
  await secret().fill(password)
  await cover().getByRole('button', { name: 'Se connecter' }).click()
  await cover().getByLabel('Mot de passe reçu').fill(password)
  await cover().getByLabel('Nouveau mot de passe').fill(own)
  await cover().getByRole('button', { name: 'Choisir ce mot de passe' }).click()
  await expect(rail().getByRole('link', { name: /Réclamations/ })).toBeVisible()
  await rail()
    .getByRole('link', { name: /Réclamations/ })
    .click()
  await page.getByRole('row', { name: /R-2026-0001/ }).dblclick()
  await expect(page.getByRole('heading', { level: 1, name: /R-2026-0001/ })).toBeVisible()
  await expect(page.getByText('j’ai attendu une heure').first()).toBeVisible()
  await page.screenshot({ path: `${folder}/auditor.png`, fullPage: true })
  await expect(page.getByText(/Zwingelstein/i)).toHaveCount(0)
  for (const door of [
    'Nouvelle entrée',
    'Ajouter',
    'Modifier',
    'Accuser réception',
    'Rédiger',
    'Noter un échange',
  ]) {
    await expect(page.getByRole('button', { name: new RegExp(`^${door}`) }), door).toHaveCount(0)
  }
  await page.keyboard.press('Control+n')
  await rail().getByRole('link', { name: 'Réglages' }).click()
  const parts = page.getByRole('navigation', { name: 'Parties des réglages' })
  await expect(parts.getByRole('link', { name: 'Mon compte' })).toBeVisible()
  for (const part of ['Organisation', 'Comptes et accès', 'Journal', 'Lettres']) {
    await expect(parts.getByRole('link', { name: part }), part).toHaveCount(0)
  }
})

import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { checkAccessibility } from '../support/accessibility'
import { callFromPage } from '../support/call-from-page'
import { answerSaveDialog, launchProgram } from '../support/electron-app'

const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 90"><script>alert(1)</script><rect width="90" height="90" rx="12" fill="#1f5fa8"/><path d="M10 60q20-24 40 0t40 0" stroke="#fff" stroke-width="8" fill="none"/><rect x="110" y="24" width="180" height="16" fill="#1b2230"/><rect x="110" y="52" width="120" height="12" fill="#4c5666"/></svg>'

let folder: string
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'registre31-settings-'))
})
test.afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

const firstRegister = {
  organisation: { name: 'Office de tourisme de Port-Navalo' },
  profile: 'TOURIST_OFFICE',
  sites: [{ name: 'Bureau du Port' }, { name: 'Bureau de la Plage' }],
  employees: [{ name: 'Anne Le Goff', jobTitle: 'Conseillère' }, { name: 'Bruno Caër' }],
}

async function createRegister(page: Page, input: unknown = firstRegister): Promise<void> {
  expect(await callFromPage(page, 'register.create', input)).toHaveProperty('value')
  await callFromPage(page, 'session.choose', { employee: 'Anne Le Goff' })
  await page.reload()
  await expect(page.getByRole('navigation', { name: 'Menu principal' })).toBeVisible()
}

async function openSettings(page: Page, part: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Menu principal' })
    .getByRole('link', { name: 'Réglages' })
    .click()
  await page
    .getByRole('navigation', { name: 'Parties des réglages' })
    .getByRole('link', { name: part })
    .click()
  await expect(page.getByRole('heading', { level: 2, name: part }).last()).toBeVisible()
}

async function answerOpenDialog(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
  }, path)
}

test('every part of the settings is drawn, light and dark, without a violation', async () => {
  test.setTimeout(300_000)
  const { page, close } = await launchProgram()
  await createRegister(page)
  await mkdir('test/artifacts/settings', { recursive: true })
  const logoFile = join(folder, 'logo.svg')
  await writeFile(logoFile, logo)
  await openSettings(page, 'Organisation')
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choisir une image' }).click()
  await (await choosing).setFiles(logoFile)
  await expect(page.getByRole('img', { name: /^Logo/ })).toBeVisible()
  await expect(page.getByText('Logo enregistré')).toBeVisible()
  const kept = await page.evaluate(async () => {
    const bridge = Object.getOwnPropertyDescriptor(window, 'registre31')?.value
    return new TextDecoder().decode((await bridge.call('settings.logo', {})).value.logo.bytes)
  })
  expect(kept).toContain('#1f5fa8')
  expect(kept).not.toContain('alert')
  const parts = await page
    .getByRole('navigation', { name: 'Parties des réglages' })
    .getByRole('link')
    .allTextContents()
  expect(parts.length).toBeGreaterThanOrEqual(12)
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    for (const [index, part] of parts.entries()) {
      await page
        .getByRole('navigation', { name: 'Parties des réglages' })
        .getByRole('link', { name: part, exact: true })
        .click()
      await expect(page.getByRole('link', { name: part, exact: true })).toHaveAttribute(
        'aria-current',
        'page',
      )
      if (part === 'Profil')
        await page
          .getByText(/service d.eau/i)
          .first()
          .click()
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
      // Every part once, the themes by turns: a part differs from its neighbour by content, a theme by its tokens.
      if ((index % 2 === 0) === (theme === 'light')) {
        expect(await checkAccessibility(page), `${part}, ${theme}`).toEqual([])
      }
      const path = `test/artifacts/settings/${String(index + 1).padStart(2, '0')}-${theme}.png`
      await page.screenshot({ path })
    }
  }
  await close()
})

test('somebody who leaves is no longer offered, stays in past entries, and can come back', async () => {
  const { page, close } = await launchProgram()
  await createRegister(page)
  const recorded = await callFromPage(page, 'intake.record', {
    receivedAt: '2026-01-05T10:00:00Z',
    channel: 'LETTER',
    writtenForm: true,
    site: 'Bureau du Port',
    receivedBy: 'Bruno Caër',
    nature: 'ACCUEIL',
    verbatim: 'Une heure d’attente.',
    complainant: { name: 'Jeanne Martin', email: 'jeanne@example.org' },
  })
  expect(recorded).toHaveProperty('value')
  await openSettings(page, 'Personnes')
  await page.getByRole('button', { name: 'Désactiver Bruno Caër' }).click()
  await expect(page.getByRole('button', { name: 'Réactiver Bruno Caër' })).toBeVisible()
  await page
    .getByRole('navigation', { name: 'Menu principal' })
    .getByRole('link', { name: 'Réclamations' })
    .click()
  await page.getByText('R-2026-0001').first().dblclick()
  await expect(page.getByText('Bruno Caër').first()).toBeVisible()
  await openSettings(page, 'Personnes')
  await page.getByRole('button', { name: 'Réactiver Bruno Caër' }).click()
  await expect(page.getByRole('button', { name: 'Désactiver Bruno Caër' })).toBeVisible()
  await close()
})

test('the register is moved: copied, compared, opened there, remembered, and the old file put aside', async () => {
  const dataFolder = join(folder, 'data')
  await mkdir(dataFolder)
  const program = { dataFolder, env: { REGISTRE31_REGISTER: '' } }
  const first = await launchProgram(program)
  await createRegister(first.page)
  const target = join(folder, 'ailleurs', 'registre-2026.r31')
  await mkdir(join(folder, 'ailleurs'))
  await openSettings(first.page, 'Fichier du registre')
  await expect(first.page.getByText(dataFolder)).toBeVisible()
  await writeFile(join(folder, 'ailleurs', 'pris.r31'), 'déjà là')
  await answerSaveDialog(first.app, join(folder, 'ailleurs', 'pris.r31'))
  await first.page.getByRole('button', { name: 'Déplacer le registre' }).click()
  await expect(first.page.getByText(/Un registre existe déjà à cet endroit/)).toBeVisible()
  await answerSaveDialog(first.app, target)
  await first.page.getByRole('button', { name: 'Déplacer le registre' }).click()
  await expect(first.page.getByText(/Le registre est maintenant dans/)).toBeVisible({ timeout: 20_000 })
  await first.page.screenshot({ path: 'test/artifacts/settings/moved.png' })
  expect(existsSync(target)).toBe(true)
  expect(existsSync(join(dataFolder, 'registre.r31'))).toBe(false)
  expect(
    (await readdir(dataFolder)).filter((name) => /^registre\.deplace-.*\.ancien$/.test(name)),
  ).toHaveLength(1)
  expect(await callFromPage(first.page, 'register.verify', {})).toMatchObject({ value: { whole: true } })
  await first.close()
  const second = await launchProgram(program)
  expect(await callFromPage(second.page, 'app.info', {})).toMatchObject({
    value: { registerFile: 'registre-2026.r31' },
  })
  expect(await callFromPage(second.page, 'register.info', {})).toMatchObject({
    value: { state: 'OPEN', settings: { organisation: { name: 'Office de tourisme de Port-Navalo' } } },
  })
  await second.close()
})

test('another register is made, opened again from the recent ones, and opened by a double click on its file', async () => {
  const { app, page, close, dataFolder } = await launchProgram({ env: { REGISTRE31_REGISTER: '' } })
  await createRegister(page)
  const other = join(folder, 'plage.r31')
  await openSettings(page, 'Fichier du registre')
  await answerSaveDialog(app, other)
  await page.getByRole('button', { name: 'Nouveau registre' }).click()
  await expect(page.getByRole('button', { name: /données d’exemple/ })).toBeVisible()
  await createRegister(page, { ...firstRegister, organisation: { name: 'Office de la Plage' } })
  await answerOpenDialog(app, join(dataFolder, 'registre.r31'))
  await openSettings(page, 'Fichier du registre')
  await page.getByRole('button', { name: 'Ouvrir un autre registre' }).click()
  await expect
    .poll(async () => JSON.stringify(await callFromPage(page, 'register.info', {}).catch(() => null)))
    .toContain('Port-Navalo')
  await openSettings(page, 'Fichier du registre')
  await page.getByRole('button', { name: 'Ouvrir plage.r31' }).click()
  await expect
    .poll(async () => JSON.stringify(await callFromPage(page, 'register.info', {}).catch(() => null)))
    .toContain('Office de la Plage')
  // What the desktop does on a double click while the program runs.
  await app.evaluate(
    ({ app: main }, path) => main.emit('second-instance', {}, ['registre31', path], '/'),
    join(dataFolder, 'registre.r31'),
  )
  await expect
    .poll(async () => JSON.stringify(await callFromPage(page, 'register.info', {}).catch(() => null)))
    .toContain('Port-Navalo')
  await close()
})

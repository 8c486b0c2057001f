import { mkdir, mkdtemp, open, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { checkAccessibility } from '../support/accessibility'
import { callFromPage } from '../support/call-from-page'
import { answerSaveDialog, launchProgram } from '../support/electron-app'

let folder: string
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'registre31-backups-'))
  await mkdir('test/artifacts/backups', { recursive: true })
})
test.afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

const firstRegister = {
  organisation: { name: 'Office de tourisme de Port-Navalo' },
  profile: 'TOURIST_OFFICE',
  employees: [{ name: 'Anne Le Goff' }],
}

function complaint(verbatim: string) {
  return {
    receivedAt: '2026-01-05T10:00:00Z',
    channel: 'LETTER',
    writtenForm: true,
    nature: 'ACCUEIL',
    verbatim,
    complainant: { name: 'Jeanne Martin', email: 'jeanne@example.org' },
  }
}

async function openPart(page: Page, part: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Menu principal' })
    .getByRole('link', { name: 'Réglages' })
    .click()
  await page
    .getByRole('navigation', { name: 'Parties des réglages' })
    .getByRole('link', { name: part, exact: true })
    .click()
  await expect(page.getByRole('heading', { level: 2, name: part, exact: true })).toBeVisible()
}

async function photograph(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `test/artifacts/backups/${name}.png` })
}

test('a backup is made, an entry recorded, and going back takes a word; a damaged register is offered its backup', async () => {
  test.setTimeout(90_000)
  const register = join(folder, 'registre.r31')
  const dataFolder = join(folder, 'données')
  const { app, page, close } = await launchProgram({ register, dataFolder })
  await callFromPage(page, 'register.create', firstRegister)
  await callFromPage(page, 'intake.record', complaint('Deux heures d’attente.'))
  await page.reload()
  await openPart(page, 'Sauvegardes')
  await page.getByRole('button', { name: 'Sauvegarder maintenant' }).click()
  await expect(page.getByRole('button', { name: /^Reprendre la sauvegarde du/ })).toHaveCount(1)
  const [backup = ''] = await readdir(join(folder, 'Sauvegardes'))
  expect((await stat(join(folder, 'Sauvegardes', backup))).mode & 0o777).toBe(0o600)

  // A path is nothing that the window may name.
  const named = { path: join(folder, 'volé.r31'), passphrase: null }
  expect(await callFromPage(page, 'backups.writeTo', named)).toMatchObject({
    error: { code: 'UNKNOWN_CHANNEL' },
  })

  await answerSaveDialog(app, join(folder, 'copie.r31-chiffre'))
  await page.getByRole('button', { name: 'Enregistrer une copie…' }).click()
  const copying = page.getByRole('dialog', { name: 'Enregistrer une copie' })
  await copying.getByLabel('Phrase secrète').fill('cheval pile agrafe')
  await copying.getByLabel('La même encore une fois').fill('cheval pile agrafe')
  await copying.getByRole('button', { name: 'Choisir où…' }).click()
  await expect(copying).toBeHidden()
  expect((await stat(join(folder, 'copie.r31-chiffre'))).size).toBeGreaterThan(10_000)

  await callFromPage(page, 'intake.record', complaint('La brochure est fausse.'))
  await page.getByRole('button', { name: /^Reprendre la sauvegarde du/ }).click()
  const restoring = page.getByRole('dialog', { name: 'Reprendre une sauvegarde' })
  await expect(restoring.getByText('R-2026-0002')).toBeVisible()
  const confirm = restoring.getByRole('button', { name: 'Reprendre cette sauvegarde' })
  await expect(confirm).toBeDisabled()
  await restoring.getByLabel('Pour confirmer, écrivez REPRENDRE').fill('REPRENDRE')
  await photograph(page, 'restore')
  expect(await checkAccessibility(page)).toEqual([])
  await confirm.click()
  await expect(restoring).toBeHidden()
  await expect(page.getByText('Avant une reprise').first()).toBeVisible()
  expect(await callFromPage(page, 'complaints.count', {})).toEqual({ value: { count: 1 } })
  await photograph(page, 'list')

  await openPart(page, 'Santé du registre')
  await page.getByRole('button', { name: 'Vérifier maintenant' }).click()
  await expect(page.getByText(/Le registre est entier|Tout concorde|aucune anomalie/i).first()).toBeVisible()
  await photograph(page, 'health')
  await answerSaveDialog(app, join(folder, 'assistance.zip'))
  await page.getByRole('button', { name: 'Enregistrer le dossier technique…' }).click()
  await expect.poll(async () => (await readdir(folder)).includes('assistance.zip')).toBe(true)

  // Closing makes the backup that going back had made necessary.
  await callFromPage(page, 'intake.record', complaint('Le guichet était fermé.'))
  const before = (await readdir(join(folder, 'Sauvegardes'))).length
  await close()
  const after = await readdir(join(folder, 'Sauvegardes'))
  expect(after.length).toBe(before + 1)
  expect(after.filter((name) => name.endsWith('.tmp'))).toEqual([])

  await spoil(register)
  const second = await launchProgram({ register, dataFolder })
  const again = second.page.getByRole('button', { name: 'Reprendre cette sauvegarde…' })
  await expect(again).toBeVisible()
  await photograph(second.page, 'damaged')
  expect(await checkAccessibility(second.page)).toEqual([])
  await again.click()
  const dialog = second.page.getByRole('dialog', { name: 'Reprendre une sauvegarde' })
  await dialog.getByLabel('Pour confirmer, écrivez REPRENDRE').fill('REPRENDRE')
  await dialog.getByRole('button', { name: 'Reprendre cette sauvegarde' }).click()
  await expect(second.page.getByRole('navigation', { name: 'Menu principal' })).toBeVisible()
  expect(await callFromPage(second.page, 'complaints.count', {})).toEqual({ value: { count: 2 } })
  expect((await readdir(folder)).some((name) => name.includes('.endommage-'))).toBe(true)
  await second.close()
})

/** Spoils every page but the first of a file. */
async function spoil(path: string): Promise<void> {
  const { size } = await stat(path)
  const file = await open(path, 'r+')
  for (let at = 4096; at < size; at += 4096) await file.write(Buffer.alloc(64, 0xff), 0, 64, at)
  await file.close()
}

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { z } from 'zod'
import { checkAccessibility } from '../support/accessibility'
import { callFromPage } from '../support/call-from-page'
import { answerSaveDialog, launchProgram, type RunningProgram } from '../support/electron-app'
import { readPdf } from '../support/read-pdf'

// A letter takes two minutes: opened from the case, read, corrected, saved, marked as sent.

const organisation = {
  name: 'Office de tourisme de Port-Manec’h',
  address: '1 quai du Port\n29920 Névez',
  phone: '02 98 00 12 34',
  email: 'accueil@example.fr',
}
const complaint = {
  channel: 'LETTER',
  writtenForm: true,
  receivedAt: new Date(Date.now() - 86_400_000).toISOString(),
  nature: 'ACCUEIL',
  verbatim: 'Nous avons attendu une heure devant une porte close, malgré l’horaire affiché.',
  summary: 'Le bureau était fermé pendant l’horaire affiché ; Mme Lefèvre a attendu une heure.',
  complainant: {
    name: 'Jeanne Lefèvre',
    email: 'jeanne@example.fr',
    address: { street: '14 rue des Écoles', postalCode: '22000', city: 'Saint-Brieuc' },
  },
}
const remark = {
  channel: 'COUNTER',
  writtenForm: false,
  receivedAt: new Date(Date.now() - 86_400_000).toISOString(),
  complainant: null,
  nature: 'ACCUEIL',
  verbatim: 'Le bateau est parti dix minutes avant l’heure annoncée.',
  thirdParty: { name: 'Compagnie des Îles' },
}
const recorded = z.object({ value: z.object({ id: z.string(), number: z.string() }) })

let program: RunningProgram
let page: Page
let id: string
let number: string
let remarkId: string

test.beforeAll(async () => {
  program = await launchProgram()
  page = program.page
  const call = (channel: string, input: unknown) => callFromPage(page, channel, input)
  await call('register.create', {
    organisation: organisation.name,
    profile: 'TOURIST_OFFICE',
    sites: [{ name: 'Bureau du Port' }],
    employees: [{ name: 'Anne Le Goff', jobTitle: 'Responsable qualité' }],
  })
  expect(await call('settings.update', { organisation })).toHaveProperty('value')
  await call('letters.saveSettings', { place: 'Névez' })
  ;({ id, number } = recorded.parse(await call('intake.record', complaint)).value)
  const kept = await call('intake.record', remark)
  expect(kept).toHaveProperty('value')
  remarkId = recorded.parse(kept).value.id
  await page.reload()
  await page.emulateMedia({ reducedMotion: 'reduce' })
})

test.afterAll(async () => program.close())

test('the acknowledgement is proposed, read on paper, corrected, saved and marked as sent', async () => {
  await goTo(`/reclamations/${id}`)
  await page.getByRole('button', { name: 'Écrire une lettre' }).first().click()
  await expect(page.getByRole('heading', { name: 'Écrire une lettre', level: 1 })).toBeVisible()
  await expect(page.getByRole('button', { name: /Accusé de réception/ }).first()).toBeVisible()
  const text = page.getByRole('textbox', { name: 'Texte' })
  await expect(text).toHaveValue(/Nous avons bien reçu votre réclamation/)
  await expect(page.getByRole('region', { name: /^Page 1 sur 1/ })).toContainText('Jeanne Lefèvre')
  expect(await checkAccessibility(page)).toEqual([])
  await photograph('write')

  await text.press('Control+End')
  await text.pressSequentially('\n\nCeci est ajouté à la main.')
  await expect(page.getByRole('region', { name: /^Page 1 sur 1/ })).toContainText('ajouté à la main')

  const file = join(program.dataFolder, 'accusé.pdf')
  await answerSaveDialog(program.app, file)
  await page.getByRole('button', { name: 'Enregistrer le PDF' }).click()
  await expect(page.getByText(/Enregistré\s: accusé\.pdf/)).toBeVisible()
  const saved = await readPdf(await readFile(file))
  expect(saved.text).toContain('Ceci est ajouté à la main.')
  expect(saved.text).toContain(number)

  // The draft outlives the page.
  await page.reload()
  await expect(text).toHaveValue(/Ceci est ajouté à la main/)

  await page.getByRole('button', { name: 'Marquer comme envoyée' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('L’accusé de réception sera inscrit au dossier.')
  expect(await checkAccessibility(page)).toEqual([])
  await page.screenshot({ path: 'test/artifacts/letters/send-dialog.png' })
  await dialog.getByRole('button', { name: 'Marquer comme envoyée' }).click()
  await expect(page.getByRole('heading', { name: new RegExp(number), level: 1 })).toBeVisible()

  const after = await callFromPage(page, 'complaints.get', { id })
  expect(after).toMatchObject({
    value: { acknowledgedAt: expect.stringMatching(/^20/), acknowledgementMeans: 'LETTER' },
  })
  const part = page.getByRole('region', { name: 'Lettres' })
  await expect(part).toContainText('Accusé de réception')
  await part.scrollIntoViewIfNeeded()
  await page.screenshot({ path: 'test/artifacts/letters/case.png' })
  await part.getByRole('button', { name: 'Voir la lettre' }).click()
  await expect(page.getByRole('region', { name: /^Page 1 sur 1/ })).toContainText('ajouté à la main')
  await page.screenshot({ path: 'test/artifacts/letters/sent.png' })
  await page.keyboard.press('Escape')
})

test('a refusal says that the mediator is missing and leads to the settings', async () => {
  await goTo(`/reclamations/${id}/lettre`)
  await page
    .getByRole('button', { name: /Réponse favorable|Lettre/ })
    .first()
    .click()
  await page.getByRole('option', { name: 'Refus motivé' }).click()
  await expect(page.getByText('Cette lettre ne peut pas encore partir')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Enregistrer le PDF' })).toBeDisabled()
  await expect(page.getByRole('button', { name: 'Marquer comme envoyée' })).toBeDisabled()
  expect(await checkAccessibility(page)).toEqual([])
  await photograph('blocked')
  await page.getByRole('link', { name: 'Ouvrir les réglages' }).click()
  await expect(page.getByRole('heading', { name: 'Réglages', level: 1 })).toBeVisible()
})

test('a message is handed to the mail program after a question, and as a file with the letter attached', async () => {
  await goTo(`/reclamations/${id}/lettre`)
  await page
    .getByRole('button', { name: /Refus motivé|Réponse favorable|Lettre/ })
    .first()
    .click()
  await page.getByRole('option', { name: 'Clôture et questions de satisfaction' }).click()
  await expect(page.getByRole('region', { name: /^Page 1 sur 1/ })).toContainText('quatre questions')
  const file = join(program.dataFolder, 'message.eml')
  await answerSaveDialog(program.app, file)
  await page.getByRole('button', { name: 'Envoyer par courriel' }).click()
  await page.getByRole('menuitem', { name: /PDF joint/ }).click()
  await expect(page.getByText(/Enregistré\s: message\.eml/)).toBeVisible()
  const message = await readFile(file, 'utf8')
  expect(message).toMatch(/^To: jeanne@example\.fr$/m)
  expect(message).toMatch(/^X-Unsent: 1$/m)
  expect(message).toContain('application/pdf')

  await program.app.evaluate(({ dialog, shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false })
    shell.openExternal = (address) => {
      opened.push(address)
      return Promise.resolve()
    }
  })
  await page.getByRole('button', { name: 'Envoyer par courriel' }).click()
  await page.getByRole('menuitem', { name: /sans pièce jointe/ }).click()
  await expect
    .poll(() => program.app.evaluate(() => Object.getOwnPropertyDescriptor(globalThis, 'opened')?.value[0]))
    .toMatch(/^mailto:jeanne%40example\.fr\?subject=/)
})

test('a remark is passed on to the third party without any identity', async () => {
  await goTo(`/remarques/${remarkId}`)
  await page.getByRole('button', { name: 'Écrire au tiers' }).click()
  await expect(page.getByRole('region', { name: /^Page 1 sur 1/ })).toContainText('Compagnie des Îles')
  expect(await checkAccessibility(page)).toEqual([])
  await photograph('remark')
  await page.getByRole('button', { name: 'Marquer comme envoyée' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Marquer comme envoyée' }).click()
  await expect(page.getByRole('region', { name: 'Lettres' })).toContainText(
    'Transmission d’une remarque anonyme',
  )
  expect(await callFromPage(page, 'remarks.get', { id: remarkId })).toMatchObject({
    value: { transmittedTo: 'Compagnie des Îles', transmittedOn: expect.stringMatching(/^20/) },
  })
})

test('a template is corrected with its faults beside it, saved, and taken back', async () => {
  await goTo('/reglages?part=letters')
  const body = page.getByRole('textbox', { name: 'Texte' })
  await expect(body).toHaveValue(/\{\{numero\}\}/)
  await expect(page.getByRole('region', { name: /^Page 1 sur/ })).toContainText('Jeanne Lefèvre')
  expect(await checkAccessibility(page)).toEqual([])
  await photograph('settings')
  await body.fill('Bonjour {{personne}},\n\n{{adresse_inconnue}}')
  await expect(page.getByText(/Ligne 3\s: la variable «\sadresse_inconnue\s» n’existe pas/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Enregistrer le modèle' })).toBeDisabled()
  await page.screenshot({ path: 'test/artifacts/letters/settings-faults.png' })
  await body.fill('Bonjour {{personne}},\n\nVotre dossier {{numero}} est ouvert.')
  await page.getByRole('button', { name: 'Enregistrer le modèle' }).click()
  await expect(page.getByText(/^Version 1, enregistrée le/)).toBeVisible()
  await page.getByRole('button', { name: 'Revenir à notre texte' }).click()
  await expect(page.getByText('Texte fourni avec le programme').first()).toBeVisible()
  await expect(body).toHaveValue(/Nous avons bien reçu votre réclamation/)
})

/** Opens a place of the program by its address, as a link would. */
async function goTo(address: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, `#${address}`)
}

async function photograph(name: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await page.screenshot({ path: `test/artifacts/letters/${name}-${theme}.png` })
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
}

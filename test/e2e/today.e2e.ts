import { mkdirSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { addDays } from '#shared/time/day-number'
import { localDateOf } from '#shared/time/local-date'
import { checkAccessibility } from '../support/accessibility'
import { callFromPage } from '../support/call-from-page'
import { launchProgram, type RunningProgram } from '../support/electron-app'
import { writtenComplaint } from '../support/entries'

// The morning of a handler: delays set in the settings, then the day they make.
test.describe.configure({ mode: 'serial' })

const artifacts = 'test/artifacts/today'
const today = localDateOf(new Date().toISOString(), 'Europe/Paris')
let program: RunningProgram
let page: Page

test.beforeAll(async () => {
  mkdirSync(artifacts, { recursive: true })
  program = await launchProgram()
  page = program.page
  await value('register.create', {
    organisation: 'Office de tourisme de Port-Manec’h',
    profile: 'TOURIST_OFFICE',
    sites: [{ name: 'Bureau du Port' }, { name: 'Bureau de la Plage' }],
    employees: [{ name: 'Anne Le Goff' }, { name: 'Bruno Caër' }],
  })
  await value('session.choose', { employee: 'Anne Le Goff' })
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Aujourd’hui', level: 1 })).toBeVisible()
})

test.afterAll(async () => program.close())

test('a new register has nothing to do', async () => {
  await expect(page.getByText('Rien à faire aujourd’hui')).toBeVisible()
  await shoot('empty')
})

test('delays are edited, with an example that follows', async () => {
  await go('#/reglages?part=clocks')
  await expect(page.getByRole('heading', { name: 'Exemple' })).toBeVisible()
  await page.getByLabel('Réclamation reçue le').fill('07/06/2025')
  await expect(
    page.getByText(/Reçue\sle\ssamedi\s07\/06\/2025\s: réponse\savant\sle\sjeudi\s12\sjuin\s2025/),
  ).toBeVisible()
  const amount = page.getByLabel('Réponse, engagement : durée')
  await amount.fill('30')
  await amount.press('Tab')
  await choose(/Réponse, engagement : unité/, 'Jours ouvrés')
  await expect(page.getByText(/réponse\savant\sle\smardi\s22\sjuillet\s2025/)).toBeVisible()
  await shoot('clocks')
  expect(await checkAccessibility(page)).toEqual([])
  await page.getByRole('button', { name: 'Reprendre les délais du profil' }).click()
  await amount.fill('5')
  await amount.press('Tab')
  await choose(/Réponse, engagement : unité/, 'Jours calendaires')
  await page.getByRole('button', { name: 'Enregistrer', exact: false }).click()
  await expect(page.getByText('Réglages enregistrés', { exact: true })).toBeVisible()
})

test('the week, the holidays and the closures of a site are edited', async () => {
  await go('#/reglages?part=calendars')
  await expect(page.getByText('Ce site suit les jours habituels')).toBeVisible()
  await page.getByRole('checkbox', { name: 'Samedi', exact: true }).focus()
  await page.keyboard.press('Space')
  await page.getByRole('checkbox', { name: 'Dimanche', exact: true }).focus()
  await page.keyboard.press('Space')
  const opening = page.getByLabel('Samedi, ouverture').first()
  await opening.fill('9h30')
  await opening.press('Tab')
  await expect(opening).toHaveValue('09:30')
  await page.getByRole('button', { name: 'Ajouter une fermeture' }).click()
  await page.getByLabel('Motif').fill('Fermeture d’hiver')
  expect(await checkAccessibility(page)).toEqual([])
  await shoot('calendar')
  await page.getByRole('button', { name: 'Retirer la fermeture 1' }).click()
  await page.getByRole('button', { name: 'Enregistrer', exact: false }).click()
  await expect(page.getByText('Ce site suit les jours habituels')).toHaveCount(0)
})

test('the day shows what is late, what is due and what is one’s own, and leads to the case', async () => {
  const received = (days: number) => `${addDays(today, -days)}T00:05`
  const more = { verbatim: 'Le guichet était fermé à onze heures, malgré l’horaire affiché sur la porte.' }
  await record({ ...more, receivedAt: received(9), handledBy: 'Anne Le Goff' })
  await record({ ...more, receivedAt: received(8), handledBy: 'Bruno Caër' })
  await record({ ...more, receivedAt: received(5), handledBy: 'Anne Le Goff' })
  await record({ ...more, receivedAt: received(60) })
  await record({ ...more, receivedAt: received(20), channel: 'PHONE', writtenForm: false })
  await go('#/')
  await expect(page.getByRole('heading', { name: /2 dossiers en retard/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: /1 échéance aujourd’hui/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: /1 dossier au-delà du plafond/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: /1 réclamation orale à formaliser/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /^Aujourd’hui, 5 choses à faire$/ })).toBeVisible()
  expect(await checkAccessibility(page)).toEqual([])
  await shoot('team')
  await page.getByRole('radio', { name: /Les miens \(2\)/ }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('heading', { name: /1 dossier en retard/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /^Aujourd’hui, 2 choses à faire$/ })).toBeVisible()
  await shoot('mine')
  await page.getByRole('link', { name: /^Répondre R-\d{4}-\d{4} Jeanne Œuvrard.*4 jours de retard/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /R-\d{4}-\d{4}/ })).toBeVisible()
})

test('longer delays say how many dates they move, and the day follows', async () => {
  await go('#/reglages?part=clocks')
  const amount = page.getByLabel('Réponse, engagement : durée')
  await amount.fill('40')
  await amount.press('Tab')
  await page.getByRole('button', { name: 'Enregistrer', exact: false }).click()
  const dialog = page.getByRole('alertdialog', { name: /échéances changent/ })
  await expect(dialog).toContainText(/5 échéances changent/)
  await shoot('moved')
  await dialog.getByRole('button', { name: 'Enregistrer et recalculer' }).click()
  await expect(dialog).toHaveCount(0)
  await go('#/')
  await expect(page.getByRole('heading', { name: /dossiers? en retard/ })).toHaveCount(0)
})

async function value(channel: string, input: unknown): Promise<unknown> {
  const result = await callFromPage(page, channel, input)
  if ('error' in result) throw new Error(`${channel}: ${JSON.stringify(result.error)}`)
  return result.value
}

async function record(changes: Parameters<typeof writtenComplaint>[0]): Promise<void> {
  await value('intake.record', writtenComplaint({ submissionId: crypto.randomUUID(), ...changes }))
}

async function go(hash: string): Promise<void> {
  await page.evaluate((address) => {
    window.location.hash = address
  }, hash)
}

async function choose(field: RegExp, option: string): Promise<void> {
  await page.getByRole('button', { name: field }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

async function shoot(name: string): Promise<void> {
  for (const [scheme, size] of [
    ['light', { width: 1280, height: 800 }],
    ['dark', { width: 1920, height: 1080 }],
  ] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    await program.app.evaluate(
      ({ BrowserWindow }, wanted) =>
        BrowserWindow.getAllWindows()[0]?.setContentSize(wanted.width, wanted.height),
      size,
    )
    await page.screenshot({ path: `${artifacts}/${name}-${scheme}.png` })
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

import { expect, type Page, test } from '@playwright/test'
import { checkAccessibility } from '../support/accessibility'
import { callFromPage } from '../support/call-from-page'
import { launchProgram, type RunningProgram } from '../support/electron-app'

// What comes back is answered by an action; who comes back is recognised; what is others' is passed on.
test.describe.configure({ mode: 'serial' })

let program: RunningProgram
let page: Page

test.beforeAll(async () => {
  program = await launchProgram()
  page = program.page
  await page.setViewportSize({ width: 1280, height: 800 })
  await callFromPage(page, 'register.create', {
    organisation: 'Office de tourisme de Port-Manec’h',
    profile: 'TOURIST_OFFICE',
    sites: [{ name: 'Bureau du Port' }],
    employees: [{ name: 'Anne Le Goff' }, { name: 'Bruno Caër' }],
  })
  await callFromPage(page, 'session.choose', { employee: 'Anne Le Goff' })
  const receivedAt = new Date(Date.now() - 3_600_000).toISOString()
  const remark = { receivedAt, channel: 'COUNTER', writtenForm: false, nature: 'HORAIRES', complainant: null }
  for (const verbatim of ['Fermé à midi.', 'Fermé le lundi.', 'Horaires faux sur la porte.']) {
    await record({ ...remark, verbatim })
  }
  const complaint = {
    receivedAt,
    channel: 'LETTER',
    writtenForm: true,
    nature: 'ACCUEIL',
    handledBy: 'Anne Le Goff',
  }
  await record({
    ...complaint,
    verbatim: 'Madame Le Goff ne m’a pas répondu.',
    complainant: { name: 'Jean Dupont', email: 'jean.dupont@example.fr' },
    thirdParty: { name: 'Camping des Pins', category: 'Hébergement' },
  })
  await record({
    ...complaint,
    verbatim: 'Une heure d’attente à l’accueil.',
    complainant: { name: 'DUPOND Jean', email: 'jd@example.fr' },
  })
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Aujourd’hui', level: 1 })).toBeVisible()
})

async function record(entry: object) {
  expect(await callFromPage(page, 'intake.record', entry)).toHaveProperty('value')
}

test.afterAll(async () => program.close())

async function photograph(name: string) {
  for (const [width, height, colorScheme] of [
    [1280, 800, 'light'],
    [1920, 1080, 'dark'],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height })
    await page.screenshot({ path: `test/artifacts/actions/${name}-${width}-${colorScheme}.png` })
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1280, height: 800 })
}

test('a topic that comes back opens an action linked to its remarks', async () => {
  await page
    .getByRole('link', { name: /Remarques et suggestions/ })
    .first()
    .click()
  await expect(page.getByText(/Horaires, Bureau du Port\s: 3 remarques/)).toBeVisible()
  expect(await checkAccessibility(page)).toEqual([])
  await photograph('recurrence')
  await page.getByRole('button', { name: 'Créer une action' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel(/^Action/)).toHaveValue(/Traiter\s: Horaires/)
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Créer une action' })).toHaveCount(0)
})

test('the action is done, then its effect is checked', async () => {
  await page
    .getByRole('link', { name: /^Actions/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: 'Actions' })).toBeVisible()
  await expect(page.getByText(/Traiter\s: Horaires/).first()).toBeVisible()
  await photograph('plan')
  expect(await checkAccessibility(page)).toEqual([])
  await expect(async () => {
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Marquer réalisée' })).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await page.getByRole('button', { name: 'Marquer réalisée' }).click()
  await page
    .getByRole('dialog')
    .getByLabel(/Preuve/)
    .fill('Photographie de la porte')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: 'Vérifier l’efficacité' }).click()
  await page.getByRole('radio', { name: /^Efficace/ }).press('Space')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Efficacité vérifiée').first()).toBeVisible()
  expect(await checkAccessibility(page)).toEqual([])
  await photograph('action')
})

test('a second complaint of the same person is said to be one, and passed on to a provider', async () => {
  await page
    .getByRole('link', { name: /^Réclamations/ })
    .first()
    .click()
  await page.getByRole('row', { name: /Jean Dupont/ }).dblclick()
  await expect(page.getByText(/Peut-être la même réclamation que R-/)).toBeVisible()
  await expect(page.getByText(/Anne Le Goff traite ce dossier/)).toBeVisible()
  await photograph('case')
  expect(await checkAccessibility(page)).toEqual([])
  await page.getByRole('button', { name: 'Transmettre', exact: true }).click()
  await expect(page.getByRole('dialog').getByRole('combobox', { name: /Destinataire/ })).toHaveValue(
    'Camping des Pins',
  )
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('En attente de réponse')).toBeVisible()
  await page
    .getByRole('button', { name: /Ce n’est pas la même personne/ })
    .first()
    .click()
  await expect(page.getByText(/Peut-être la même réclamation/)).toHaveCount(0)
})

test('causes, open transmissions and cases to check have their screens, and providers theirs', async () => {
  await page
    .getByRole('link', { name: /^Actions/ })
    .first()
    .click()
  for (const [name, file] of [
    ['Causes racines', 'causes'],
    ['Transmissions', 'transmissions'],
    ['Objectivité', 'objectivity'],
  ] as const) {
    await page.getByRole('navigation', { name: 'Actions et causes' }).getByRole('link', { name }).click()
    await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
    expect(await checkAccessibility(page)).toEqual([])
    await photograph(file)
  }
  await page.getByRole('link', { name: 'Réglages' }).first().click()
  await page.getByRole('link', { name: 'Prestataires' }).click()
  await page.getByRole('button', { name: /Ajouter à la liste/ }).click()
  await expect(page.getByRole('rowheader', { name: 'Camping des Pins' })).toBeVisible()
  expect(await checkAccessibility(page)).toEqual([])
  await photograph('third-parties')
})

import { expect, type Page, test } from '@playwright/test'
import { z } from 'zod'
import { checkAccessibility } from '../support/accessibility'
import { callFromPage } from '../support/call-from-page'
import { launchProgram, type RunningProgram } from '../support/electron-app'

// The day of somebody who handles complaints: one case from its acknowledgement to its closing, and a colleague who
// writes on the same case at the same time.
test.describe.configure({ mode: 'serial' })

let program: RunningProgram
let page: Page
let id: string

const artifacts = 'test/artifacts/workflow'

test.beforeAll(async () => {
  program = await launchProgram()
  page = program.page
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await value('register.create', {
    organisation: 'Office de tourisme de Port-Manec’h',
    profile: 'TOURIST_OFFICE',
    sites: [{ name: 'Bureau du Port' }],
    employees: [{ name: 'Anne Le Goff' }, { name: 'Bruno Caër' }],
  })
  await value('session.choose', { employee: 'Anne Le Goff' })
  const recorded = await value('intake.record', {
    receivedAt: new Date(Date.now() - 3 * 3_600_000).toISOString(),
    channel: 'EMAIL',
    writtenForm: true,
    nature: 'HORAIRES',
    verbatim: 'Fermé à midi un jour de marché, alors que l’affiche annonçait une ouverture continue.',
    complainant: { name: 'Jeanne Œuvrard', email: 'jeanne@example.fr', phone: '01 99 00 12 34' },
  })
  id = z.object({ id: z.string() }).parse(recorded).id
  await page.reload()
  await openCase()
})

test.afterAll(async () => program.close())

async function value(channel: string, input: unknown): Promise<unknown> {
  const result = await callFromPage(page, channel, input)
  if ('error' in result) throw new Error(`${channel}: ${JSON.stringify(result.error)}`)
  return result.value
}

async function openCase(): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = `#/reclamations/${to}`
  }, id)
  await expect(page.getByRole('heading', { name: /R-\d{4}-0001/ })).toBeVisible()
}

async function version(): Promise<number> {
  return z.object({ version: z.number() }).parse(await value('complaints.get', { id })).version
}

const history = () => page.getByRole('list', { name: 'Historique' })
const dialog = () => page.getByRole('dialog')
async function chooseEvent(name: string): Promise<void> {
  await page.getByRole('button', { name: 'Autre événement' }).click()
  await page.getByRole('menuitem', { name }).click()
  await expect(dialog()).toBeVisible()
}
async function save(): Promise<void> {
  await page.keyboard.press('Control+Enter')
  await expect(dialog()).toHaveCount(0)
}

test('acknowledges with the one primary button', async () => {
  await page.getByRole('button', { name: 'Accuser réception' }).first().click()
  await expect(dialog()).toBeVisible()
  await save()
  await expect(page.getByRole('list', { name: /étapes/i })).toContainText('Réception accusée')
})

test('logs an exchange with a key, the words and the keys that save', async () => {
  await page.locator('[data-block]').first().focus()
  await page.keyboard.press('r')
  await expect(page.getByLabel('Ce qui a été dit')).toBeFocused()
  await page.keyboard.type('Elle demande si le bureau sera ouvert samedi.')
  await page.keyboard.press('Control+Enter')
  await expect(history()).toContainText('Échange reçu')
  await expect(history()).toContainText('ouvert samedi')
  expect(await checkAccessibility(page)).toEqual([])
})

test('keeps the words of an exchange that was left half-way', async () => {
  await page.getByRole('button', { name: 'Noter un échange' }).click()
  await page.getByLabel('Ce qui a été dit').fill('Rappelée, sans réponse')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Reprendre l’échange' }).click()
  await expect(page.getByLabel('Ce qui a été dit')).toHaveValue('Rappelée, sans réponse')
  await page.getByRole('radio', { name: 'Envoyé' }).check({ force: true })
  await page.keyboard.press('Control+Enter')
  await expect(history()).toContainText('Échange envoyé')
})

test('notes a chaser in one click and takes it back', async () => {
  await page.getByRole('button', { name: 'Noter une relance' }).click()
  await expect(history()).toContainText('Relance du client')
  await page
    .getByRole('alertdialog')
    .filter({ hasText: 'Relance notée' })
    .getByRole('button', { name: 'Rétablir' })
    .click()
  await expect(history()).toContainText('Retiré')
})

test('moves the date of the answer with a reason, and says it beside the commitment', async () => {
  await chooseEvent('Déplacer l’échéance')
  const date = new Date(Date.now() + 12 * 86_400_000)
    .toISOString()
    .slice(0, 10)
    .split('-')
    .reverse()
    .join('/')
  await dialog().getByLabel('Répondre au plus tard le').fill(date)
  await dialog().getByLabel('Motif').fill('Le prestataire ne revient que lundi')
  expect(await checkAccessibility(page)).toEqual([])
  await page.screenshot({ path: `${artifacts}/move-deadline.png` })
  await save()
  await expect(page.getByText(/Réponse annoncée pour le/)).toBeVisible()
})

test('sends a holding notice, waits for the person and goes on', async () => {
  await chooseEvent('Information d’attente')
  await save()
  await expect(page.getByText(/Information d’attente envoyée le/)).toBeVisible()
  await chooseEvent('Attendre la personne')
  await dialog().getByLabel('Motif').fill('Elle doit envoyer la photo de l’affiche')
  await save()
  await expect(page.getByText(/En attente de la personne depuis le/)).toBeVisible()
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.screenshot({ path: `${artifacts}/case-waiting-1280.png` })
  await page.getByRole('button', { name: 'Reprendre', exact: true }).click()
  await save()
  await expect(page.getByText(/En attente de la personne depuis le/)).toHaveCount(0)
})

test('hands the case over to a colleague', async () => {
  await chooseEvent('Réaffecter')
  await dialog().getByRole('combobox', { name: 'Confier à' }).fill('Bruno')
  await page.getByRole('option', { name: 'Bruno Caër' }).click()
  await dialog().getByLabel('Motif').fill('Connaît le prestataire')
  await save()
  await expect(history()).toContainText('Réaffectation')
})

test('shows both versions when a colleague has changed the same block', async () => {
  await page
    .locator('[data-block="assessment"]')
    .getByRole('button', { name: /Compléter|Modifier/ })
    .click()
  const block = page.locator('[data-block="assessment"]')
  await block.getByRole('button', { name: /Gravité/ }).click()
  await page.getByRole('option', { name: 'Majeure' }).click()
  await value('complaints.update', { id, version: await version(), changes: { severity: 1 } })
  await block.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByRole('button', { name: 'Comparer' }).click()
  await expect(dialog()).toContainText('Majeure')
  await expect(dialog()).toContainText('Mineure')
  expect(await checkAccessibility(page)).toEqual([])
  await page.screenshot({ path: `${artifacts}/conflict.png` })
  await dialog().getByRole('button', { name: 'Reprendre avec ces valeurs' }).click()
  await block.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(block).toContainText('Majeure')
})

test('keeps the words of an exchange when a colleague was faster', async () => {
  await page.getByRole('button', { name: 'Noter un échange' }).click()
  await page.getByLabel('Ce qui a été dit').fill('Elle envoie la photo')
  await value('complaints.chase', { id, version: await version() })
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/a été modifié/)).toBeVisible()
  await expect(page.getByLabel('Ce qui a été dit')).toHaveValue('Elle envoie la photo')
  await page.keyboard.press('Control+Enter')
  await expect(history()).toContainText('Elle envoie la photo')
})

test('cannot close yet, and is told everything that is missing', async () => {
  await page.getByRole('button', { name: 'Autres actions' }).click()
  await page.getByRole('menuitem', { name: 'Clôturer' }).click()
  await expect(dialog()).toContainText('Répondre, ou motiver')
  await expect(dialog()).toContainText('Indiquer la décision')
  await expect(dialog()).toContainText('Faire le suivi')
  await page.keyboard.press('Escape')
})

test('answers, does what was promised, follows up and closes', async () => {
  await page.getByRole('button', { name: 'Répondre' }).first().click()
  await dialog()
    .getByRole('button', { name: /Décision/ })
    .click()
  await page.getByRole('option', { name: 'Fondée', exact: true }).click()
  await save()
  await value('complaints.update', {
    id,
    version: await version(),
    changes: {
      agreedSolutions: [
        {
          description: 'Corriger l’affiche',
          immediate: false,
          promisedFor: new Date().toISOString().slice(0, 10),
        },
      ],
    },
  })
  await page.getByRole('button', { name: 'Réaliser les solutions' }).click()
  await dialog().getByRole('radio', { name: 'Réalisée' }).check({ force: true })
  await save()
  await page.getByRole('button', { name: 'Faire le suivi' }).click()
  await dialog().getByRole('radio', { name: '2', exact: true }).first().check({ force: true })
  await save()
  await expect(page.getByText('Satisfaction de 2 sur 5')).toBeVisible()
  await page.getByRole('button', { name: 'Clôturer', exact: true }).click()
  await save()
  await expect(page.getByText(/Clôturée le/).first()).toBeVisible()
  const verified = await value('register.verify', {})
  expect(verified).toMatchObject({ whole: true })
  for (const theme of ['light', 'dark'] as const) {
    for (const [width, height] of [
      [1280, 800],
      [1920, 1080],
    ] as const) {
      await page.emulateMedia({ colorScheme: theme })
      await page.setViewportSize({ width, height })
      await page.screenshot({ path: `${artifacts}/case-${theme}-${width}.png` })
    }
  }
})

test('boards show cases by status and by what is to be done, with the keyboard', async () => {
  for (const nature of ['ATTENTE', 'ACCUEIL', 'PRIX', 'LANGUE']) {
    await value('intake.record', {
      receivedAt: new Date(Date.now() - 2 * 3_600_000).toISOString(),
      channel: 'LETTER',
      writtenForm: true,
      nature,
      verbatim: 'Des mots de plainte.',
      complainant: { name: `Personne ${nature}`, email: 'personne@example.fr' },
      safety: nature === 'ATTENTE',
      compensations: nature === 'PRIX' ? [{ type: 'REFUND', amount: 2_550 }] : [],
    })
  }
  await page
    .getByRole('navigation', { name: 'Menu principal' })
    .getByRole('link', { name: 'Réclamations' })
    .click()
  await page.getByRole('navigation', { name: 'Présentation' }).getByRole('link', { name: 'Tableau' }).click()
  await expect(page.getByRole('heading', { name: 'Réclamations par état' })).toBeVisible()
  await expect(page.locator('[data-card]')).toHaveCount(5)
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme })
    await page.setViewportSize({ width: 1920, height: 1080 })
    await page.screenshot({ path: `${artifacts}/board-${theme}.png` })
  }
  expect(await checkAccessibility(page)).toEqual([])
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.screenshot({ path: `${artifacts}/board-1280.png` })
  await page.getByRole('link', { name: 'Priorités' }).click()
  await expect(page.getByRole('heading', { name: 'À traiter maintenant' })).toBeVisible()
  await page.locator('[data-card][tabindex="0"]').focus()
  await page.keyboard.press('ArrowRight')
  expect(await checkAccessibility(page)).toEqual([])
  await page.screenshot({ path: `${artifacts}/priorities-1280.png` })
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Noter un échange' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: 'Que faire, et quand' })).toBeVisible()
  await page.getByRole('link', { name: 'Liste' }).click()
  await page.getByRole('link', { name: 'Gestes commerciaux' }).click()
  await expect(page.getByRole('heading', { name: 'Gestes commerciaux' })).toBeVisible()
  await expect(page.locator('main')).toContainText(/25,50/)
  expect(await checkAccessibility(page)).toEqual([])
  await page.screenshot({ path: `${artifacts}/ledger-1280.png` })
})

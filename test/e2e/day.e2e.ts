import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { z } from 'zod'
import { checkAccessibility } from '../support/accessibility'
import { callFromPage } from '../support/call-from-page'
import { answerSaveDialog, launchProgram, type RunningProgram } from '../support/electron-app'
import { readPdf } from '../support/read-pdf'

// The day of three people at one keyboard: the front desk, who receives; the handler, who answers; the quality
// manager, who looks at what it all comes to.
test.describe.configure({ mode: 'serial' })

const artifacts = 'test/artifacts/day'
const hour = 3_600_000
const before = (hours: number) => new Date(Date.now() - hours * hour).toISOString()

let program: RunningProgram
let page: Page
let number: string

test.beforeAll(async () => {
  program = await launchProgram()
  page = program.page
  await value('register.create', {
    organisation: 'Office de tourisme de Port-Manec’h',
    profile: 'TOURIST_OFFICE',
    sites: [{ name: 'Bureau du Port' }],
    employees: [{ name: 'Anne Le Goff' }, { name: 'Bruno Caër' }, { name: 'Chloé Nédélec' }],
  })
  await value('session.choose', { employee: 'Anne Le Goff' })
  // Ten days old: the answer is overdue this morning.
  const recorded = await value('intake.record', {
    receivedAt: before(10 * 24),
    channel: 'LETTER',
    writtenForm: true,
    nature: 'HORAIRES',
    verbatim: 'Fermé à midi un jour de marché, alors que l’affiche annonçait une ouverture continue.',
    complainant: {
      name: 'Jeanne Œuvrard',
      email: 'jeanne@example.fr',
      address: { street: '14 rue des Écoles', postalCode: '22000', city: 'Saint-Brieuc' },
    },
    handledBy: 'Bruno Caër',
  })
  number = z.object({ number: z.string() }).parse(recorded).number
  for (const verbatim of ['Fermé à midi.', 'Fermé le lundi.', 'Horaires faux sur la porte.']) {
    const remark = { channel: 'COUNTER', writtenForm: false, nature: 'HORAIRES', complainant: null, verbatim }
    await value('intake.record', { receivedAt: before(3), ...remark })
  }
  await printToNowhere(program.app)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Aujourd’hui', level: 1 })).toBeVisible()
})

test.afterAll(async () => program.close())

test('the front desk records a complaint and hands over its receipt', async () => {
  await sitDown('Anne Le Goff')
  await openCounter()
  await page.keyboard.insertText('Yves Kerguelen')
  await page.keyboard.press('Tab')
  await page.keyboard.insertText('06 12 34 56 78')
  await page.keyboard.press('Enter')
  await tellWhat('La visite guidée a commencé sans nous, malgré notre réservation.')
  await page.getByRole('checkbox', { name: /Recueillie par écrit/ }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: /^Réclamation R-\d{4}-0002 enregistrée/ })).toBeVisible()
  await expect(page.getByText(/^Répondre au plus tard le/)).toBeVisible()
  await expect.poll(() => countPrinted(program.app), { timeout: 60_000 }).toBe(1)
  await page.screenshot({ path: `${artifacts}/1-receipt.png` })
})

test('the front desk takes down an oral complaint and prints the form to sign', async () => {
  await page.getByRole('button', { name: 'Personne suivante' }).click()
  await expect(page.getByRole('textbox', { name: /^Nom/ })).toBeFocused()
  await page.keyboard.insertText('Soizic Le Bras')
  await page.keyboard.press('Tab')
  await page.keyboard.insertText('02 98 00 12 34')
  await page.keyboard.press('Enter')
  await tellWhat('Le plan du sentier est faux : nous avons marché deux heures de trop.')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: /^Réclamation R-\d{4}-0003 enregistrée/ })).toBeVisible()
  await expect(page.getByText(/compte comme réclamation une fois le formulaire signé/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Formulaire à signer' })).toBeVisible()
  await expect.poll(() => countPrinted(program.app), { timeout: 60_000 }).toBe(2)
  await page.getByRole('button', { name: 'Quitter le guichet' }).click()
  await expect(page.getByRole('navigation', { name: 'Menu principal' })).toBeVisible()
})

test('the handler goes from the day to the case and acknowledges it by letter', async () => {
  await sitDown('Bruno Caër')
  await openPlace('Aujourd’hui')
  await page
    .getByRole('link', { name: new RegExp(`${number} Jeanne Œuvrard`) })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(number) })).toBeVisible()
  await page.getByRole('button', { name: 'Écrire une lettre' }).first().click()
  await expect(page.getByRole('textbox', { name: 'Texte' })).toHaveValue(/bien reçu votre réclamation/)
  await expect(page.getByRole('region', { name: /^Page 1 sur 1/ })).toContainText('Jeanne Œuvrard')
  await page.getByRole('button', { name: 'Marquer comme envoyée' }).click()
  await dialog().getByRole('button', { name: 'Marquer comme envoyée' }).click()
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(number) })).toBeVisible()
  await expect(page.getByRole('list', { name: /étapes/i })).toContainText('Réception accusée')
})

test('the handler logs a call, answers, agrees on a solution and does it', async () => {
  await page.getByRole('button', { name: 'Noter un échange' }).click()
  await page.getByLabel('Ce qui a été dit').fill('Elle accepte des excuses et une affiche corrigée.')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('list', { name: 'Historique' })).toContainText('Échange reçu')
  await page.getByRole('button', { name: 'Répondre' }).first().click()
  await dialog()
    .getByRole('button', { name: /Décision/ })
    .click()
  await page.getByRole('option', { name: 'Fondée', exact: true }).click()
  await saveDialog()
  const block = page.locator('[data-block="agreedSolutions"]')
  await block.getByRole('button', { name: /Compléter|Modifier/ }).click()
  await block.getByRole('button', { name: 'Ajouter une solution' }).click()
  await block.getByLabel(/Solution convenue/).fill('Corriger l’affiche des horaires')
  await block.getByLabel(/Promise pour le/).fill(tomorrow())
  await page.keyboard.press('Control+Enter')
  await expect(block).toContainText('Corriger l’affiche des horaires')
  await page.getByRole('button', { name: 'Réaliser les solutions' }).click()
  await dialog().getByRole('radio', { name: 'Réalisée' }).check({ force: true })
  await saveDialog()
})

test('the handler makes sure that the person is satisfied, and closes', async () => {
  await page.getByRole('button', { name: 'Faire le suivi' }).click()
  await dialog().getByRole('radio', { name: '5', exact: true }).first().check({ force: true })
  await saveDialog()
  await page.getByRole('button', { name: 'Clôturer', exact: true }).click()
  await saveDialog()
  await expect(page.getByText(/Clôturée le/).first()).toBeVisible()
  await page.screenshot({ path: `${artifacts}/2-closed.png` })
  await openPlace('Aujourd’hui')
  await expect(page.getByRole('link', { name: new RegExp(number) })).toHaveCount(0)
})

test('the quality manager gives the rate its base', async () => {
  await sitDown('Chloé Nédélec')
  await openPlace('Taux pour mille')
  await expect(page.getByText('Non calculable').first()).toBeVisible()
  await page.getByRole('button', { name: 'Ajouter une base' }).first().click()
  await dialog().getByRole('textbox', { name: 'Nombre' }).fill('2000')
  await dialog().getByRole('textbox', { name: 'Source' }).fill('Compteur d’entrées')
  await dialog().getByRole('button', { name: 'Enregistrer' }).click()
  // Two written complaints for 2 000 visitors; the oral one waits for its signature.
  await expect(page.getByText('1,00').first()).toBeVisible()
  await expect(page.getByText(/rapportées à 1\s000\svisiteurs/)).toBeVisible()
})

test('the quality manager goes from a figure to the cases behind it', async () => {
  await openPlace('Tableau de bord')
  await expect(page.getByRole('heading', { level: 2, name: 'L’essentiel' })).toBeVisible()
  expect(await checkAccessibility(page)).toEqual([])
  await page.screenshot({ path: `${artifacts}/3-dashboard.png` })
  await page.getByRole('link', { name: 'Voir les dossiers : Réclamations reçues' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Réclamations' })).toBeVisible()
  await expect(page.getByText(/R-\d{4}-000[1-3]/).first()).toBeVisible()
  for (const person of ['Jeanne Œuvrard', 'Yves Kerguelen', 'Soizic Le Bras']) {
    await expect(page.getByText(person).first()).toBeVisible()
  }
})

test('the quality manager reads the report before saving it', async () => {
  const file = join(program.dataFolder, 'rapport.pdf')
  await answerSaveDialog(program.app, file)
  await openPlace('Rapports')
  await expect(page.getByRole('region', { name: /^Page 1 sur/ })).toBeAttached({ timeout: 30_000 })
  await page.getByRole('button', { name: /Enregistrer sous/ }).click()
  await expect(page.getByText(/Enregistré\s:\srapport\.pdf/).first()).toBeVisible({ timeout: 30_000 })
  const { text } = await readPdf(readFileSync(file))
  expect(text).toContain('1,00')
  expect(text).toContain(number)
  expect(text).not.toContain('Œuvrard')
})

test('the quality manager turns what comes back into an action', async () => {
  await openPlace('Remarques et suggestions')
  await expect(page.getByText(/Horaires, Bureau du Port\s: 3 remarques/)).toBeVisible()
  await page.getByRole('button', { name: 'Créer une action' }).click()
  await expect(dialog().getByLabel(/^Action/)).toHaveValue(/Traiter\s: Horaires/)
  await saveDialog()
  await openPlace('Actions')
  await expect(page.getByText(/Traiter\s: Horaires/).first()).toBeVisible()
  expect(await value('register.verify', {})).toMatchObject({ whole: true })
})

const dialog = () => page.getByRole('dialog')

async function saveDialog(): Promise<void> {
  await expect(dialog()).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(dialog()).toHaveCount(0)
}

async function value(channel: string, input: unknown): Promise<unknown> {
  const result = await callFromPage(page, channel, input)
  if ('error' in result) throw new Error(`${channel}: ${JSON.stringify(result.error)}`)
  return result.value
}

/** Another person takes the keyboard. */
async function sitDown(name: string): Promise<void> {
  await page.getByRole('button', { name: /^Personne au clavier\s: / }).click()
  await page.getByRole('menuitem', { name }).click()
  await expect(
    page.getByRole('button', { name: new RegExp(`^Personne au clavier\\s: ${name}`) }),
  ).toBeVisible()
}

async function openPlace(name: string): Promise<void> {
  const rail = page.getByRole('navigation', { name: 'Menu principal' })
  await rail.getByRole('link', { name: new RegExp(`^${name}`) }).click()
}

async function openCounter(): Promise<void> {
  await page.getByRole('button', { name: 'Mode guichet' }).click()
  await expect(page.getByRole('textbox', { name: /^Nom/ })).toBeFocused()
}

/** The second step of the counter, up to what is read back. */
async function tellWhat(words: string): Promise<void> {
  await expect(page.locator('textarea').first()).toBeFocused()
  await page.keyboard.insertText(words)
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Est-ce bien cela ?' })).toBeVisible()
  await expect(page.locator('blockquote')).toContainText(words)
}

function tomorrow(): string {
  return new Date(Date.now() + 24 * hour).toISOString().slice(0, 10).split('-').reverse().join('/')
}

/** A printer that takes every sheet and keeps none. */
async function printToNowhere(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ app: main }) => {
    const printed: string[] = []
    Object.assign(globalThis, { printed })
    main.on('web-contents-created', (_event, contents) => {
      const printer = { name: 'Bureau', displayName: 'Bureau', description: '', options: {} }
      contents.getPrintersAsync = () => Promise.resolve([printer])
      contents.print = (_options, done) => {
        printed.push(contents.getURL())
        done?.(true, '')
      }
    })
  })
}

function countPrinted(app: ElectronApplication): Promise<number> {
  return app.evaluate(() => Object.getOwnPropertyDescriptor(globalThis, 'printed')?.value.length)
}

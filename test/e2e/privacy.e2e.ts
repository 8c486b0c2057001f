import { mkdir } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { checkAccessibility } from '../support/accessibility'
import { callFromPage } from '../support/call-from-page'
import { launchProgram } from '../support/electron-app'

const shots = 'test/artifacts/privacy'

test('a case is held back, one whose time is up forgets its person, and somebody is told what is held about them', async () => {
  test.setTimeout(90_000)
  await mkdir(shots, { recursive: true })
  const { page, close } = await launchProgram()
  await value(page, 'register.create', {
    organisation: { name: 'Office de tourisme de Port-Manec’h' },
    profile: 'TOURIST_OFFICE',
    employees: [{ name: 'Anne Le Goff' }],
  })
  await closedIn2019(page, 'Jeanne Œuvrard', 'jeanne@example.fr')
  const disputed = await closedIn2019(page, 'Robert Discret', 'robert@example.fr')
  await page.reload()

  await page.evaluate((id) => {
    window.location.hash = `#/reclamations/${id}`
  }, disputed)
  await page.getByRole('button', { name: 'Autres actions' }).click()
  await page.getByRole('menuitem', { name: 'Suspendre l’anonymisation' }).click()
  const hold = page.getByRole('dialog', { name: 'Suspendre l’anonymisation' })
  await hold.getByRole('textbox', { name: /^Motif/ }).fill('Le médiateur est saisi')
  await page.screenshot({ path: `${shots}/hold.png` })
  await hold.getByRole('button', { name: 'Suspendre l’anonymisation' }).click()
  await expect(page.getByText('Le médiateur est saisi', { exact: true })).toBeVisible()

  await expect(page.getByText(/^Archivée depuis le/)).toBeVisible()
  // What is held is released, not held once more.
  await page.getByRole('button', { name: 'Autres actions' }).click()
  await expect(page.getByRole('menuitem', { name: 'Lever la suspension' })).toBeVisible()
  await expect(page.getByRole('menuitem', { name: 'Suspendre l’anonymisation' })).toHaveCount(0)
  await page.keyboard.press('Escape')

  await openPersonalData(page)
  await expect(page.getByText('1 entrée a dépassé sa durée de conservation.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Lever la suspension R-2019-0002/ })).toBeVisible()
  expect(await checkAccessibility(page)).toEqual([])
  await page.screenshot({ path: `${shots}/due.png` })

  await page.getByLabel('Nom, courriel ou téléphone').fill('jeanne@example.fr')
  await page.getByRole('button', { name: 'Chercher', exact: true }).click()
  await expect(page.getByRole('checkbox', { name: /R-2019-0001 · Jeanne Œuvrard/ })).toBeChecked()
  await page.getByRole('button', { name: 'Voir le document' }).click()
  const paper = page.getByRole('dialog', { name: 'Données personnelles détenues' })
  await expect(paper.locator('canvas').first()).toBeVisible()
  await page.screenshot({ path: `${shots}/access.png` })
  await page.keyboard.press('Escape')
  await expect(paper).toHaveCount(0)

  await page.getByRole('button', { name: 'Anonymiser', exact: true }).click()
  const run = page.getByRole('alertdialog', { name: 'Anonymiser les entrées échues' })
  await run.getByRole('textbox').fill('2')
  await run.getByRole('button', { name: 'Anonymiser pour toujours' }).click()
  await expect(run.getByText('Écrivez 1.')).toBeVisible()
  expect(await checkAccessibility(page)).toEqual([])
  await page.screenshot({ path: `${shots}/anonymise.png` })
  await run.getByRole('textbox').fill('1')
  await run.getByRole('button', { name: 'Anonymiser pour toujours' }).click()
  await expect(page.getByText('Aucune entrée n’a dépassé sa durée de conservation.')).toBeVisible()

  await page
    .getByRole('navigation', { name: 'Menu principal' })
    .getByRole('link', { name: /^Réclamations/ })
    .click()
  await page.getByText('R-2019-0001').first().dblclick()
  await expect(page.getByText(/^Anonymisée le \d\d\/\d\d\/\d{4}$/)).toBeVisible()
  await expect(page.locator('body')).not.toContainText('Œuvrard')
  await expect(page.getByRole('button', { name: 'Écrire une lettre' })).toHaveCount(0)
  await page.screenshot({ path: `${shots}/anonymised.png` })
  await close()
})

async function value(page: Page, channel: string, input: unknown): Promise<{ id: string; version: number }> {
  const result = await callFromPage(page, channel, input)
  if ('error' in result) throw new Error(`${channel}: ${JSON.stringify(result.error)}`)
  return result.value as { id: string; version: number }
}

async function closedIn2019(page: Page, name: string, email: string): Promise<string> {
  const day = (number: number) => `2019-01-${number}T10:00:00.000Z`
  const { id } = await value(page, 'intake.record', {
    receivedAt: day(10),
    ...{ channel: 'LETTER', writtenForm: true, nature: 'ACCUEIL', verbatim: 'Deux heures d’attente.' },
    complainant: { name, email },
  })
  const steps = [
    ['acknowledge', { acknowledgedAt: day(11), acknowledgementMeans: 'LETTER' }],
    ['answer', { answeredAt: day(12), answerChannel: 'LETTER', outcome: 'UPHELD' }],
    ['followUp', { at: day(20), satisfied: true }],
    ['close', { closedAt: day(21) }],
  ] as const
  for (const [step, input] of steps) {
    const { version } = await value(page, 'complaints.get', { id })
    await value(page, `complaints.${step}`, { id, version, ...input })
  }
  return id
}

async function openPersonalData(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Menu principal' })
    .getByRole('link', { name: 'Réglages' })
    .click()
  await page
    .getByRole('navigation', { name: 'Parties des réglages' })
    .getByRole('link', { name: 'Données personnelles', exact: true })
    .click()
}

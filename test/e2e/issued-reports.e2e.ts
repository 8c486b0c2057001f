import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { checkAccessibility } from '#test/support/accessibility'
import { callFromPage } from '#test/support/call-from-page'
import { answerSaveDialog, launchProgram } from '#test/support/electron-app'

const artifacts = 'test/artifacts/issued-reports'
const dayBefore = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
const period = { from: `${Number(dayBefore.slice(0, 4)) - 1}-01-01`, to: dayBefore }
const number = `RS-${dayBefore.slice(0, 4)}-01`

test('a report is issued, stays as it was, says what changed since, and a tampered copy is found out', async () => {
  test.setTimeout(300_000)
  const { app, page, dataFolder, close } = await launchProgram()
  await page.getByRole('button', { name: 'Essayer avec des données d’exemple' }).click()
  await expect(page.getByRole('heading', { name: 'Aujourd’hui', level: 1 })).toBeVisible({ timeout: 120_000 })
  const goTo = (hash: string) =>
    page.evaluate((address) => {
      window.location.hash = address
    }, hash)
  const shoot = async (name: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.screenshot({ path: `${artifacts}/${name}-${colorScheme}.png` })
    }
    expect(await checkAccessibility(page), name).toEqual([])
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  }

  await goTo('/rapports/emis')
  await expect(page.getByText('Aucun rapport n’a encore été émis')).toBeVisible()
  await shoot('empty')

  await goTo(`/rapports?from=%22${period.from}%22&to=%22${period.to}%22`)
  const open = page.getByRole('button', { name: 'Émettre le rapport…' })
  await expect(open).toBeEnabled({ timeout: 60_000 })
  await page.getByRole('button', { name: /^Sections/ }).click()
  await page.getByText('Annexe H. Extrait du journal').click()
  await page.getByRole('button', { name: /^Fiches de l.annexe C/ }).click()
  await page.getByRole('textbox', { name: 'Nombre de fiches' }).fill('1')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Sections.*\d+ sur \d+/ })).toBeVisible()
  await expect(open).toBeEnabled({ timeout: 60_000 })
  await shoot('prepare')
  await open.click()
  const dialog = page.getByRole('dialog', { name: 'Émettre le rapport' })
  await expect(dialog.getByText(number, { exact: true })).toBeVisible()
  await dialog.getByRole('button', { name: 'Émettre', exact: true }).click()
  await expect(dialog.getByText(`Saisissez ${number} pour confirmer.`)).toBeVisible()
  await dialog.getByRole('button', { name: /^Visas/ }).click()
  await dialog
    .getByRole('group', { name: 'Approuvé par' })
    .getByRole('textbox', { name: 'Nom' })
    .fill('Paul Durand')
  await shoot('confirm')
  await dialog.getByRole('textbox', { name: /^Pour confirmer/ }).fill(number.toLowerCase())
  await dialog.getByRole('button', { name: 'Émettre', exact: true }).click()

  const issued = page.getByRole('navigation', { name: 'Rapports émis' })
  await expect(issued.getByRole('link', { name: new RegExp(number) })).toBeVisible({ timeout: 60_000 })
  await expect(page.locator('canvas').first()).toBeVisible({ timeout: 60_000 })
  await shoot('issued')

  const first = join(dataFolder, 'first.pdf')
  await answerSaveDialog(app, first)
  await page.getByRole('button', { name: /^Enregistrer sous…/ }).click()
  await expect(page.getByText(/Enregistré/)).toBeVisible()

  const listed = await callFromPage(page, 'complaints.list', {
    filter: { ...period, counted: true },
    limit: 1,
  })
  const rows = 'value' in listed ? Object.getOwnPropertyDescriptor(listed.value, 'rows')?.value : []
  const { id } = rows[0]
  const found = await callFromPage(page, 'complaints.get', { id })
  const version = 'value' in found ? Object.getOwnPropertyDescriptor(found.value, 'version')?.value : 0
  const cancelled = await callFromPage(page, 'complaints.cancel', { id, version, reason: 'Saisie deux fois' })
  expect(cancelled).toHaveProperty('value')

  await page.getByText('Différence avec le registre').click()
  await expect(page.getByRole('rowheader', { name: /Réclamations reçues/ }).first()).toBeVisible({
    timeout: 60_000,
  })
  await shoot('difference')

  await page.getByText('Pages émises').click()
  const second = join(dataFolder, 'second.pdf')
  await answerSaveDialog(app, second)
  await page.getByRole('button', { name: /^Enregistrer sous…/ }).click()
  await expect(page.getByText(/second\.pdf/)).toBeVisible()
  const bytes = await readFile(first)
  expect((await readFile(second)).equals(bytes)).toBe(true)

  const tampered = join(dataFolder, 'tampered.pdf')
  await writeFile(tampered, Buffer.concat([bytes, Buffer.from('\n% x')]))
  await goTo('/rapports/verifier')
  const file = page.getByLabel('Fichier à vérifier')
  await file.setInputFiles(tampered)
  await expect(page.getByText(/il a été modifié après son émission/)).toBeVisible({ timeout: 60_000 })
  await shoot('tampered')
  await file.setInputFiles(first)
  await expect(page.getByText(/octet pour octet tel qu’il a été émis/)).toBeVisible({ timeout: 60_000 })
  await shoot('genuine')

  await goTo(`/rapports/audit?from=%22${period.from}%22&to=%22${period.to}%22`)
  await expect(page.getByText(/%\s:.*points tenus sur/)).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText(/^Registre\s:.*points tenus sur/)).toBeVisible()
  await shoot('audit')
  const zip = join(dataFolder, 'dossier.zip')
  await answerSaveDialog(app, zip)
  await page.getByRole('button', { name: 'Enregistrer le dossier…' }).click()
  await expect(page.getByText(/dossier\.zip/)).toBeVisible({ timeout: 120_000 })
  expect((await readFile(zip)).subarray(0, 2).toString('latin1')).toBe('PK')

  await page.getByRole('table', { name: 'Dossiers' }).getByRole('link').first().click()
  const ready = page.getByRole('region', { name: 'Prêt pour l’audit' })
  await expect(ready.getByText(/écart/)).toBeVisible()
  await ready.scrollIntoViewIfNeeded()
  await shoot('case')
  await close()
})

import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { checkAccessibility } from '../support/accessibility'
import { answerSaveDialog, launchProgram } from '../support/electron-app'

const artifacts = 'test/artifacts/dashboard'
const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const

test('the dashboard shows what goes wrong, leads to the cases and saves its charts', async () => {
  test.setTimeout(240_000)
  const { app, page, close } = await launchProgram()
  await page.getByRole('button', { name: 'Essayer avec des données d’exemple' }).click()
  await expect(page.getByRole('heading', { name: 'Aujourd’hui' })).toBeVisible({ timeout: 120_000 })
  const rail = page.getByRole('navigation', { name: 'Menu principal' })
  const goThere = () => rail.getByRole('link', { name: 'Tableau de bord' }).click()
  await goThere()
  await expect(page.getByRole('heading', { level: 2, name: 'L’essentiel' })).toBeVisible()
  await expect(page.getByText(/^n = \d/).first()).toBeVisible()
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    for (const { width, height } of sizes) {
      await app.evaluate(
        ({ BrowserWindow }, size) =>
          BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
        { width, height },
      )
      await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width)
      await page.screenshot({ path: `${artifacts}/top-${theme}-${width}.png` })
      await page.getByRole('heading', { name: 'Ce qui revient le plus' }).scrollIntoViewIfNeeded()
      await page.screenshot({ path: `${artifacts}/pareto-${theme}-${width}.png` })
      await page.getByRole('heading', { name: 'Engagement et satisfaction' }).scrollIntoViewIfNeeded()
      await page.screenshot({ path: `${artifacts}/delays-${theme}-${width}.png` })
    }
    expect(await checkAccessibility(page), theme).toEqual([])
  }
  await page.getByRole('button', { name: /^Tous les indicateurs/ }).click()
  await page.getByRole('button', { name: /^Répartitions/ }).click()
  await page.getByRole('button', { name: /^Répartitions/ }).scrollIntoViewIfNeeded()
  await page.screenshot({ path: `${artifacts}/unfolded.png` })
  expect(await checkAccessibility(page), 'unfolded').toEqual([])

  for (const [format, start] of [
    ['Image PNG', '\u0089PNG'],
    ['Dessin SVG', '<svg'],
    ['Tableau CSV', '\u00ef\u00bb\u00bf'],
  ] as const) {
    const path = join(tmpdir(), `registre31-chart-${process.pid}.${format.slice(-3).toLowerCase()}`)
    await answerSaveDialog(app, path)
    await page.getByRole('button', { name: /^Exporter : Pareto des natures/ }).click()
    await page.getByRole('menuitem', { name: format }).click()
    await expect
      .poll(() => {
        try {
          return readFileSync(path).toString('latin1', 0, start.length)
        } catch {
          return ''
        }
      })
      .toBe(start)
  }

  await page.getByRole('link', { name: 'Voir les dossiers : Réclamations reçues' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Réclamations' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Ni annulées ni requalifiées' })).toBeVisible()
  await page.evaluate(() => {
    window.location.hash = '/tableau-de-bord?from=%222001-01-01%22&to=%222001-12-31%22'
  })
  await expect(page.getByText(/Aucune réclamation en\s2001/)).toBeVisible()
  await page.screenshot({ path: `${artifacts}/empty.png` })
  expect(await checkAccessibility(page), 'empty').toEqual([])
  await close()
})

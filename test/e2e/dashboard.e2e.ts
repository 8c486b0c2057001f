import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { checkAccessibility } from '../support/accessibility'
import { answerSaveDialog, launchProgram } from '../support/electron-app'

const artifacts = 'test/artifacts/dashboard'
const looks = [
  { theme: 'light', width: 1280, height: 800 },
  { theme: 'dark', width: 1920, height: 1080 },
] as const

test('the dashboard shows what goes wrong, leads to the cases and saves its charts', async () => {
  test.setTimeout(240_000)
  const { app, page, close } = await launchProgram()
  await page.getByRole('button', { name: 'Essayer avec des données d’exemple' }).click()
  await expect(page.getByRole('heading', { name: 'Aujourd’hui', level: 1 })).toBeVisible({ timeout: 120_000 })
  const rail = page.getByRole('navigation', { name: 'Menu principal' })
  const goThere = () => rail.getByRole('link', { name: 'Tableau de bord' }).click()
  await goThere()
  await expect(page.getByRole('heading', { level: 2, name: 'L’essentiel' })).toBeVisible()
  await expect(page.getByText(/^n = \d/).first()).toBeVisible()
  for (const { theme, width, height } of looks) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await app.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
      { width, height },
    )
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width)
    await page.screenshot({ path: `${artifacts}/top-${theme}-${width}.png` })
    for (const [name, heading] of [
      ['trend', 'Flux et arriéré'],
      ['pareto', 'Ce qui revient le plus'],
      ['delays', 'Délais'],
    ] as const) {
      await page
        .getByRole('heading', { name: heading, exact: true })
        .evaluate((node) => node.scrollIntoView())
      await page.screenshot({ path: `${artifacts}/${name}-${theme}-${width}.png` })
    }
  }
  for (const part of [/^Tous les indicateurs/, /^Répartitions/, /^Ratios et coûts/, /^Problèmes par ordre/]) {
    await page.getByRole('button', { name: part }).click()
  }
  for (const [name, part] of [
    ['parts', /^Répartitions/],
    ['ratios', /^Ratios et coûts/],
  ] as const) {
    await page.getByRole('button', { name: part }).evaluate((node) => node.scrollIntoView())
    await page.screenshot({ path: `${artifacts}/unfolded-${name}.png` })
  }
  expect(await checkAccessibility(page), 'unfolded').toEqual([])

  await page.getByRole('button', { name: 'Changer la cible : Personnes satisfaites' }).click()
  const target = page.getByRole('dialog', { name: /^Cible/ })
  await target.getByLabel('Cible', { exact: true }).fill('92,5')
  await target.getByLabel('Pourquoi').fill('Objectif 2027')
  await target.getByRole('button', { name: /^Enregistrer la cible/ }).click()
  await expect(page.getByText(/^Cible\s:\s92,5\s%/)).toBeVisible()
  await page.getByRole('button', { name: 'Changer la cible : Personnes satisfaites' }).click()
  await expect(target.getByRole('table', { name: 'Cibles successives' })).toContainText('Objectif 2027')
  await page.screenshot({ path: `${artifacts}/target.png` })
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Choisir les chiffres' }).click()
  const choice = page.getByRole('dialog', { name: 'Choisir les chiffres de tête' })
  await choice.getByRole('checkbox', { name: 'Première réponse' }).press(' ')
  await choice.getByRole('checkbox', { name: 'Recommandation nette' }).press(' ')
  await page.screenshot({ path: `${artifacts}/choose.png` })
  await choice.getByRole('button', { name: /^Garder ce choix/ }).click()
  await expect(choice).toBeHidden()
  await expect(
    page.getByRole('region', { name: 'L’essentiel' }).getByText('Recommandation nette'),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Afficher au mur' }).click()
  await page.getByRole('menuitem', { name: 'Feuille A3' }).click()
  const wall = page.getByRole('dialog', { name: 'La qualité en un coup d’œil' })
  await expect(wall.getByRole('button', { name: /^Imprimer/ })).toBeEnabled({ timeout: 20_000 })
  await page.screenshot({ path: `${artifacts}/wall.png` })
  await page.keyboard.press('Escape')
  await expect(wall).toBeHidden()

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

  await rail.getByRole('link', { name: /^Remarques et suggestions/ }).click()
  await page.getByRole('link', { name: 'Analyse', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Thèmes, sites et mois' })).toBeVisible()
  await page.screenshot({ path: `${artifacts}/analysis-dark.png` })
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.screenshot({ path: `${artifacts}/analysis-light.png` })
  expect(await checkAccessibility(page), 'analysis').toEqual([])
  await close()
})

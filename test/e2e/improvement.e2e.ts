import { type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { checkAccessibility } from '#test/support/accessibility'
import { launchProgram } from '#test/support/electron-app'

const artifacts = 'test/artifacts/improvement'

async function shoot(app: ElectronApplication, page: Page, name: string): Promise<void> {
  for (const [colorScheme, width, height] of [
    ['light', 1280, 800],
    ['dark', 1920, 1080],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await app.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
      { width, height },
    )
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width)
    await page.screenshot({ path: `${artifacts}/${name}-${colorScheme}.png` })
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  expect(await checkAccessibility(page), name).toEqual([])
}

test('a quality manager reviews, weighs risks, assesses the service and has the procedure approved', async () => {
  test.setTimeout(240_000)
  const { app, page, close } = await launchProgram()
  await page.getByRole('button', { name: 'Essayer avec des données d’exemple' }).click()
  await expect(page.getByRole('heading', { name: 'Aujourd’hui' })).toBeVisible({ timeout: 120_000 })
  const rail = page.getByRole('navigation', { name: 'Menu principal' })
  await rail.getByRole('link', { name: 'Amélioration' }).click()
  const parts = page.getByRole('navigation', { name: 'Parties de l’amélioration' })

  // A review is prepared by keyboard, saved, closed; its figures stay.
  await expect(page.getByRole('table', { name: 'Revue de direction' })).toBeVisible()
  await shoot(app, page, 'reviews')
  await page.getByRole('button', { name: 'Préparer une revue', exact: true }).click()
  const fresh = page.getByRole('dialog', { name: 'Préparer une revue de direction' })
  await fresh.getByRole('button', { name: /^Préparer/ }).click()
  await expect(page.getByRole('table', { name: 'Chiffres de la période' })).toBeVisible()
  await page.getByRole('textbox', { name: 'Tenue le' }).fill('hier')
  await page.getByRole('button', { name: 'Choisir dans l’équipe' }).click()
  await page.getByRole('menuitem', { name: 'Françoise Maréchal' }).click()
  await page.getByRole('textbox', { name: 'Constats' }).fill('Les délais sont tenus.')
  await page.getByRole('button', { name: 'Ajouter une décision' }).click()
  await page.getByRole('textbox', { name: /^Décision 1/ }).fill('Ouvrir plus tôt en juillet')
  await page.getByRole('textbox', { name: 'Conclusion' }).fill('Le dispositif convient.')
  await shoot(app, page, 'review-form')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: 'En faire une action' }).click()
  const action = page.getByRole('dialog', { name: 'Nouvelle action' })
  await expect(action.getByRole('textbox', { name: /^Action/ })).toHaveValue('Ouvrir plus tôt en juillet')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Action : Ouvrir plus tôt en juillet')).toBeVisible()
  await page.getByRole('button', { name: 'Clore la revue' }).click()
  await page
    .getByRole('alertdialog', { name: 'Clore la revue de direction' })
    .getByRole('button', { name: 'Clore la revue' })
    .click()
  await expect(page.getByText(/^Figés à la clôture/)).toBeVisible()
  await shoot(app, page, 'review-closed')

  await parts.getByRole('link', { name: 'Risques' }).click()
  await expect(page.getByRole('table', { name: 'Liste des risques' })).toBeVisible()
  await page.getByRole('button', { name: 'Ajouter un risque' }).click()
  const risk = page.getByRole('dialog', { name: 'Ajouter un risque' })
  await risk.getByRole('textbox', { name: /^Risque/ }).fill('Le standard est en panne')
  await shoot(app, page, 'risk-dialog')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('rowheader', { name: /Le standard est en panne/ })).toBeVisible()
  await shoot(app, page, 'risks')

  await parts.getByRole('link', { name: 'Auto-évaluation' }).click()
  await expect(page.getByRole('img', { name: /^Radar des sept parties/ }).locator('svg')).toBeVisible()
  await shoot(app, page, 'assessment')
  await page.getByRole('button', { name: 'S’évaluer' }).click()
  const statements = page.getByRole('radiogroup')
  await expect(statements).toHaveCount(25)
  for (let index = 0; index < 25; index += 1)
    await statements.nth(index).getByText('4', { exact: true }).click()
  await expect(page.getByText('Quotient de service : 28,0, un atout')).toBeVisible()
  await shoot(app, page, 'assessment-form')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('rowheader')).toHaveCount(3)

  await parts.getByRole('link', { name: 'Procédure' }).click()
  const sections = page.getByRole('navigation', { name: 'Sections' })
  await sections.getByRole('link', { name: /Réponse$/ }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Réponse' })).toBeVisible()
  await shoot(app, page, 'procedure')
  await page.getByRole('button', { name: 'Modifier', exact: true }).click()
  await page
    .getByRole('textbox', { name: 'Texte de la section' })
    .fill('La réponse est signée par la directrice.')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Ce texte est le vôtre ; il diffère de celui des réglages.')).toBeVisible()
  await shoot(app, page, 'procedure-own')
  await page.getByRole('button', { name: 'Approuver…' }).click()
  const approval = page.getByRole('dialog', { name: 'Approuver la procédure' })
  await approval.getByRole('textbox', { name: /^Approuvée par/ }).fill('Françoise Maréchal, directrice')
  await page.keyboard.press('Control+Enter')
  const paper = page.getByRole('dialog', { name: 'Procédure' })
  await expect(paper.locator('canvas').first()).toBeVisible({ timeout: 60_000 })
  await page.screenshot({ path: `${artifacts}/procedure-paper.png` })
  await paper.getByRole('button', { name: 'Fermer' }).click()
  await expect(page.getByText('La version 2 dit ce que disent les réglages et vos textes.')).toBeVisible()

  await parts.getByRole('link', { name: 'Référentiel' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Destination d’Excellence' })).toBeVisible()
  await shoot(app, page, 'standards')
  await close()
})

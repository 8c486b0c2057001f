import { type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { checkAccessibility } from '#test/support/accessibility'
import { callFromPage } from '#test/support/call-from-page'
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
  test.setTimeout(180_000)
  const { app, page, close } = await launchProgram()
  const made = await callFromPage(page, 'register.create', {
    organisation: 'Office de tourisme de Port-Manec’h',
    profile: 'TOURIST_OFFICE',
    sites: [{ name: 'Bureau du Port' }],
    employees: [{ name: 'Anne Le Goff', jobTitle: 'Directrice' }, { name: 'Bruno Caër' }],
  })
  expect(made).toHaveProperty('value')
  await callFromPage(page, 'session.choose', { employee: 'Anne Le Goff' })
  await page.reload()
  const rail = page.getByRole('navigation', { name: 'Menu principal' })
  await rail.getByRole('link', { name: 'Amélioration' }).click()
  const parts = page.getByRole('navigation', { name: 'Parties de l’amélioration' })

  // A review is prepared by keyboard, saved, closed; its figures stay.
  await expect(page.getByText('Aucune revue de direction')).toBeVisible()
  await shoot(app, page, 'reviews-empty')
  await page.getByRole('button', { name: 'Préparer une revue', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Préparer une revue de direction' })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('table', { name: 'Chiffres de la période' })).toBeVisible()
  await page.getByRole('textbox', { name: 'Tenue le' }).fill('hier')
  await page.getByRole('button', { name: 'Choisir dans l’équipe' }).click()
  await page.getByRole('menuitem', { name: 'Anne Le Goff' }).click()
  await expect(page.getByRole('textbox', { name: /^Fonction/ })).toHaveValue('Directrice')
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

  await parts.getByRole('link', { name: 'Risques' }).click()
  await page.getByRole('button', { name: 'Ajouter un risque' }).click()
  const risk = page.getByRole('dialog', { name: 'Ajouter un risque' })
  await risk.getByRole('textbox', { name: /^Risque/ }).fill('Le standard est en panne')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('rowheader', { name: /Le standard est en panne/ })).toBeVisible()
  await shoot(app, page, 'risks')

  await parts.getByRole('link', { name: 'Auto-évaluation' }).click()
  await page.getByRole('button', { name: 'S’évaluer' }).click()
  const statements = page.getByRole('radiogroup')
  await expect(statements).toHaveCount(25)
  for (let index = 0; index < 25; index += 1)
    await statements.nth(index).getByText('4', { exact: true }).click()
  await expect(page.getByText('Quotient de service : 28,0, un atout')).toBeVisible()
  await shoot(app, page, 'assessment-form')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('img', { name: /^Radar des sept parties/ }).locator('svg')).toBeVisible()
  await shoot(app, page, 'assessment')

  await parts.getByRole('link', { name: 'Procédure' }).click()
  const sections = page.getByRole('navigation', { name: 'Sections' })
  await sections.getByRole('link', { name: /Réponse$/ }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Réponse' })).toBeVisible()
  await page.getByRole('button', { name: 'Modifier', exact: true }).click()
  await page.getByRole('textbox', { name: 'Texte de la section' }).fill('La réponse est signée par Anne.')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Ce texte est le vôtre ; il diffère de celui des réglages.')).toBeVisible()
  await shoot(app, page, 'procedure')
  await page.getByRole('button', { name: 'Approuver…' }).click()
  const approval = page.getByRole('dialog', { name: 'Approuver la procédure' })
  await approval.getByRole('textbox', { name: /^Approuvée par/ }).fill('Anne Le Goff, directrice')
  await page.keyboard.press('Control+Enter')
  const paper = page.getByRole('dialog', { name: 'Procédure' })
  await expect(paper.locator('canvas').first()).toBeVisible({ timeout: 60_000 })
  await page.keyboard.press('Escape')
  await expect(page.getByText('La version 1 dit ce que disent les réglages et vos textes.')).toBeVisible()

  await parts.getByRole('link', { name: 'Référentiel' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Destination d’Excellence' })).toBeVisible()
  await shoot(app, page, 'standards')
  await close()
})

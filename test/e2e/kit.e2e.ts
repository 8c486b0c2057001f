import { expect, type Page, test } from '@playwright/test'
import { checkAccessibility } from '../support/accessibility'
import { callFromPage } from '../support/call-from-page'
import { launchProgram } from '../support/electron-app'

test('every component of the kit is photographed in its states, light and dark, without a violation', async () => {
  test.setTimeout(120_000)
  const { app, page, close } = await launchProgram()
  // High enough for most families to be one picture.
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 1700))
  await callFromPage(page, 'register.create', { organisation: 'Office', profile: 'GENERIC' })
  await page.evaluate(() => {
    window.location.hash = '#/kit'
  })
  await page.reload()
  const families = page.getByRole('tablist', { name: 'Familles de composants' })
  await expect(families).toBeVisible()
  const names = await families.getByRole('tab').allTextContents()
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    for (const [index, name] of names.entries()) {
      await families.getByRole('tab', { name, exact: true }).click()
      await expect(families.getByRole('tab', { name, exact: true })).toHaveAttribute('aria-selected', 'true')
      if (name === 'Documents') await photographPreviews(page, theme)
      if (name === 'Formulaire') {
        await page.getByRole('button', { name: /^Enregistrer/ }).click()
        await expect(page.getByRole('alert')).toContainText('Nom')
      }
      expect(await checkAccessibility(page), `${name}, ${theme}`).toEqual([])
      await photographWhole(page, `test/artifacts/kit/${index + 1}-${theme}`)
    }
  }
  await close()
})

/** Every state of the preview of a document; the last of them is the page made. */
async function photographPreviews(page: Page, theme: string) {
  const preview = page.getByRole('region', { name: 'Aperçu', exact: true })
  for (const [state, words, picture] of [
    ['En préparation', 'Le document se prépare', 'making'],
    ['Refusé', 'Une réclamation a été reçue dans cette période', 'refused'],
    ['Illisible', 'L’aperçu ne peut pas être affiché ici', 'unreadable'],
  ] as const) {
    await page.getByRole('radio', { name: state }).press('Space')
    await expect(preview).toContainText(words)
    await page.screenshot({ path: `test/artifacts/kit/preview-${picture}-${theme}.png` })
  }
  await page.getByRole('radio', { name: 'Prêt' }).press('Space')
  await expect(page.getByRole('region', { name: 'Page 1 sur 1' })).toBeVisible()
}

/** The page scrolls inside the window: one picture for each windowful of it. */
async function photographWhole(page: Page, path: string) {
  const main = page.getByRole('main')
  const pictures = await main.evaluate(({ scrollHeight, clientHeight }) =>
    Math.ceil(scrollHeight / clientHeight),
  )
  for (let picture = 0; picture < pictures; picture += 1) {
    await main.evaluate((element, at) => element.scrollTo(0, at * element.clientHeight), picture)
    await page.screenshot({ path: `${path}-${picture + 1}.png` })
  }
  await main.evaluate((element) => element.scrollTo(0, 0))
}

import { expect, test } from '@playwright/test'
import { checkAccessibility } from '../support/accessibility'
import { callFromPage } from '../support/call-from-page'
import { launchProgram } from '../support/electron-app'

test('every component of the kit is photographed in its states, light and dark, without a violation', async () => {
  test.setTimeout(120_000)
  const { page, close } = await launchProgram()
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
      expect(await checkAccessibility(page), `${name}, ${theme}`).toEqual([])
      await page.screenshot({ path: `test/artifacts/kit/${index + 1}-${theme}.png`, fullPage: true })
    }
  }
  await close()
})

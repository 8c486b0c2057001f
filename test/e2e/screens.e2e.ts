import { expect, test } from '@playwright/test'
import { checkAccessibility } from '../support/accessibility'
import { launchProgram } from '../support/electron-app'

const places = [
  'Aujourd’hui',
  'Réclamations',
  'Remarques',
  'Taux pour mille',
  'Rapports',
  'Réglages',
] as const

test('the sample register opens from the first screen, and every screen is drawn, light and dark, without a violation', async () => {
  const { page, close } = await launchProgram()
  await page.getByRole('button', { name: 'Essayer avec des données d’exemple' }).click()
  await expect(page.getByRole('heading', { name: 'Aujourd’hui' })).toBeVisible({ timeout: 90_000 })
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    for (const [index, name] of places.entries()) {
      await page.getByRole('navigation', { name: 'Menu principal' }).getByRole('link', { name }).click()
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      if (name === 'Rapports') await expect(page.getByRole('region', { name: /^Page 1 sur/ })).toBeVisible()
      await page.waitForTimeout(400)
      expect(await checkAccessibility(page), `${name}, ${theme}`).toEqual([])
      await page.screenshot({ path: `test/artifacts/screens/${index + 1}-${theme}.png` })
    }
  }
  await close()
})

import { expect, type Page, test } from '@playwright/test'
import { checkAccessibility } from '../support/accessibility'
import { launchProgram, type RunningProgram } from '../support/electron-app'
import { goToScreen, listScreens, type ScreenAddress, settingsScreens } from '../support/every-screen'
import { findLeftInFrench } from '../support/left-in-french'

// Every screen on a full register, in English: French is what every other test reads.
test.describe.configure({ mode: 'serial' })
const shots = 'test/artifacts/screens'
let program: RunningProgram
let page: Page
let screens: ScreenAddress[]

test.beforeAll(async () => {
  program = await launchProgram()
  page = program.page
  await page.getByRole('button', { name: 'Essayer avec des données d’exemple' }).click()
  await expect(page.getByRole('heading', { name: 'Aujourd’hui', level: 1 })).toBeVisible({ timeout: 90_000 })
  await page.evaluate(() => localStorage.setItem('registre31.language', 'en'))
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible()
  screens = await listScreens(page)
})

test.afterAll(async () => program.close())

function resize(width: number, height: number) {
  return program.app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  )
}

test('no screen of an English window says anything in French', async () => {
  await resize(1280, 800)
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  for (const screen of [...settingsScreens, ...screens]) {
    await goToScreen(page, screen)
    const isPaper = screen.name.startsWith('report-')
    // In this year complaints came: the nil return says so instead of showing a page.
    if (isPaper && screen.name !== 'report-nilReturn') {
      await expect(
        page
          .getByRole('region', { name: /^Page 1 of/ })
          .locator('span')
          .first(),
      ).toBeAttached()
    }
    expect.soft(await findLeftInFrench(page, isPaper), screen.name).toEqual([])
    // The parts of the settings are photographed with the settings.
    if (screens.includes(screen)) await page.screenshot({ path: `${shots}/${screen.name}-1280-light.png` })
  }
})

// Screens that are checked nowhere else while they are full; the others have tests of their own.
const full = new Set(['today', 'complaints', 'remarks', 'compensations', 'rates', 'report-followUpReport'])

test('every screen is drawn large and dark, without a violation', async () => {
  await goToScreen(page, { name: 'today', address: '/' })
  await resize(1920, 1053)
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  for (const screen of screens) {
    await goToScreen(page, screen)
    if (full.has(screen.name)) expect.soft(await checkAccessibility(page), screen.name).toEqual([])
    await page.screenshot({ path: `${shots}/${screen.name}-1920-dark.png` })
  }
})

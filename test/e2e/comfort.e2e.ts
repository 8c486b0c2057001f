import { expect, type Page, test } from '@playwright/test'
import { checkAccessibility } from '../support/accessibility'
import { callFromPage } from '../support/call-from-page'
import { launchProgram, type RunningProgram } from '../support/electron-app'

// What a desk meets: another size of letters, another contrast, a printer that is not there, a disk that is full.
const shots = 'test/artifacts/comfort'
let program: RunningProgram
let page: Page

test.beforeAll(async () => {
  program = await launchProgram()
  page = program.page
  const created = await callFromPage(page, 'register.create', {
    organisation: 'Office de tourisme de Port-Navalo et des îles du golfe',
    profile: 'TOURIST_OFFICE',
    sites: [{ name: 'Bureau du Port' }, { name: 'Point d’accueil de la Plage' }],
    employees: [{ name: 'Anne Le Goff' }, { name: 'Bruno Caër' }],
  })
  expect(created).toHaveProperty('value')
  await callFromPage(page, 'session.choose', { employee: 'Anne Le Goff' })
  const receivedAt = new Date(Date.now() - 3_600_000).toISOString()
  const complaint = { receivedAt, channel: 'LETTER', writtenForm: true, site: 'Bureau du Port' }
  for (const name of ['Jeanne Martin', 'Maximilienne de La Rochefoucauld-Montmorency']) {
    const recorded = await callFromPage(page, 'intake.record', {
      ...complaint,
      nature: 'ACCUEIL',
      verbatim: 'Une heure d’attente, et personne pour nous dire pourquoi. '.repeat(6),
      complainant: { name, email: 'jeanne.martin@example.org' },
    })
    expect(recorded).toHaveProperty('value')
  }
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Aujourd’hui', level: 1 })).toBeVisible()
})

test.afterAll(async () => program.close())

async function go(address: string) {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, address)
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
}

/** Elements of the frame that are wider than what shows them. */
function findOverflow() {
  return page.evaluate(() =>
    [document.documentElement, document.body, ...document.querySelectorAll('main, main > *')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map(({ tagName, scrollWidth, clientWidth }) => `${tagName}: ${scrollWidth} > ${clientWidth}`),
  )
}

const screens = [
  ['today', '/'],
  ['complaints', '/reclamations'],
  ['remarks', '/remarques'],
  ['actions', '/actions'],
  ['dashboard', '/tableau-de-bord'],
  ['rates', '/taux'],
  ['reports', '/rapports'],
  ['settings', '/reglages'],
  ['help', '/aide'],
  ['intake', '/nouvelle'],
  ['counter', '/comptoir'],
] as const

for (const factor of [0.9, 1.5]) {
  test(`every screen fits its window at ${factor * 100} %, nothing hidden or cut off`, async () => {
    test.setTimeout(240_000)
    await go('/')
    await zoom(factor)
    await expect.poll(zoomNow).toBeCloseTo(factor)
    const [row] = JSON.parse(JSON.stringify(await callFromPage(page, 'complaints.list', {}))).value.rows
    for (const [name, address] of [...screens, ['case', `/reclamations/${row.id}`] as const]) {
      await go(address)
      await page.screenshot({ path: `${shots}/${name}-${factor * 100}.png` })
      expect.soft(await findOverflow(), name).toEqual([])
      // What is smaller has the same names and colours: only what is larger may hide something.
      if (factor > 1) expect.soft(await checkAccessibility(page), name).toEqual([])
    }
    await go('/')
    await zoom(1)
    await expect.poll(zoomNow).toBeCloseTo(1)
  })
}

function zoomNow() {
  return program.app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor() ?? 0,
  )
}

function zoom(factor: number) {
  return program.app.evaluate(({ BrowserWindow }, value) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(value)
  }, factor)
}

test('colours of the system replace ours without losing a state, and nothing moves when motion is not wanted', async () => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await go('/reclamations')
  const grid = page.getByRole('grid')
  await expect(async () => {
    await page.keyboard.press('j')
    await expect(grid).toHaveAttribute('aria-activedescendant', /./, { timeout: 500 })
  }).toPass()
  const active = page.locator(`[id="${await grid.getAttribute('aria-activedescendant')}"]`)
  expect(await active.evaluate((row) => getComputedStyle(row).outlineStyle)).toBe('solid')
  await page.screenshot({ path: `${shots}/forced-complaints.png` })
  await go('/nouvelle')
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element)
        const seconds = `${transitionDuration}, ${animationDuration}`.split(', ').map(Number.parseFloat)
        return seconds.some((duration) => duration > 0.01)
      }).length,
  )
  expect(moving).toBe(0)
  await page.screenshot({ path: `${shots}/forced-intake.png` })
  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' })
})

test('without a printer the document says so and can still be saved', async () => {
  await program.app.evaluate(({ app }) => {
    app.on('browser-window-created', (_event, window) => {
      window.webContents.getPrintersAsync = () => Promise.resolve([])
    })
  })
  await go('/rapports')
  await page.getByText('Formulaire de réclamation vierge').click()
  await page.getByRole('button', { name: /^Imprimer/ }).click()
  await expect(page.getByText(/Aucune imprimante n.est disponible/)).toBeVisible()
  await expect(page.getByText(/Enregistrez le document en PDF/)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Enregistrer sous/ })).toBeEnabled()
  await page.screenshot({ path: `${shots}/no-printer.png` })
})

test('what was typed is still there after a save that the disk refused, and is saved once there is room', async () => {
  await go('/nouvelle')
  await page.getByRole('textbox', { name: /^Nom/ }).fill('Paul Riou')
  await page.getByRole('textbox', { name: /^Courriel/ }).fill('paul.riou@example.org')
  const words = 'Le bateau est parti sans nous.'
  await page.getByRole('textbox', { name: /^Propos/ }).fill(words)
  // ArrowDown on the closed list takes its first nature.
  await page.getByRole('button', { name: /Nature/ }).focus()
  await page.keyboard.press('ArrowDown')
  // The service's answer on a full disk, as test/integration/faults has it, handed out in its place.
  await program.app.evaluate(({ ipcMain }) => {
    const channel = 'registre31:call'
    const real: unknown = Reflect.get(ipcMain, '_invokeHandlers').get(channel)
    Reflect.set(globalThis, 'realCall', real)
    ipcMain.removeHandler(channel)
    ipcMain.handle(channel, (event, name, input) =>
      name === 'intake.record'
        ? { error: { code: 'DISK_FULL', message: 'Le disque est plein.' } }
        : Reflect.apply(Reflect.get(globalThis, 'realCall'), null, [event, name, input]),
    )
  })
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/disque est plein/i).first()).toBeVisible()
  await expect(page.getByRole('textbox', { name: /^Propos/ })).toHaveValue(words)
  await page.screenshot({ path: `${shots}/disk-full.png` })
  await page.reload()
  await expect(page.getByRole('textbox', { name: /^Propos/ })).toHaveValue(words)
  await program.app.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('registre31:call')
    ipcMain.handle('registre31:call', (...args) =>
      Reflect.apply(Reflect.get(globalThis, 'realCall'), null, args),
    )
  })
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: /enregistrée/ }).first()).toBeVisible()
})

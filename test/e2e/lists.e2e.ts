import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import readXlsxFile from 'read-excel-file/node'
import { checkAccessibility } from '../support/accessibility'
import { callFromPage } from '../support/call-from-page'
import { answerSaveDialog, launchProgram, type RunningProgram } from '../support/electron-app'

test.describe.configure({ mode: 'serial' })

let dataFolder: string
let program: RunningProgram
let page: Page

async function start() {
  program = await launchProgram({ dataFolder })
  page = program.page
}

test.beforeAll(async () => {
  dataFolder = mkdtempSync(join(tmpdir(), 'registre31-lists-'))
  await start()
  await make('register.create', {
    organisation: 'Office de tourisme de Port-Manec’h',
    profile: 'TOURIST_OFFICE',
    sites: [{ name: 'Bureau du Port' }, { name: 'Bureau de la Plage' }],
    employees: [{ name: 'Anne Le Goff' }, { name: 'Bruno Caër' }],
  })
  await make('session.choose', { employee: 'Anne Le Goff' })
  for (let index = 0; index < 48; index += 1) await record(index)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

async function make(channel: string, input: unknown) {
  const result = await callFromPage(page, channel, input)
  expect(result, channel).toHaveProperty('value')
}

const stories = [
  'L’accueil nous a laissés attendre une heure devant une porte close, malgré l’horaire affiché.',
  'Le plan remis au guichet indique une plage fermée depuis un an.',
  'La visite de l’œuvre a été annulée sans nous prévenir.',
  'Le prix annoncé au téléphone n’était pas celui de la caisse.',
]

async function record(index: number) {
  const received = new Date(Date.now() - index * 40 * 3_600_000).toISOString()
  const isRemark = index % 6 === 5
  await make('intake.record', {
    receivedAt: received,
    channel: ['LETTER', 'EMAIL', 'COUNTER'][index % 3],
    writtenForm: true,
    nature: ['ACCUEIL', 'HORAIRES', 'PRIX'][index % 3],
    severity: 1 + (index % 4),
    dissatisfaction: true,
    site: index % 2 ? 'Bureau du Port' : 'Bureau de la Plage',
    verbatim: stories[index % 4],
    handledBy: index % 3 ? 'Anne Le Goff' : null,
    thirdParty: index % 4 === 1 ? { name: 'Hôtel du Port', category: null } : null,
    complainant: isRemark
      ? null
      : { name: `Personne ${String.fromCharCode(65 + (index % 26))} Kervella`, phone: '05 36 49 12 34' },
  })
}

test.afterAll(async () => {
  await program.close()
  rmSync(dataFolder, { recursive: true, force: true })
})

const table = () => page.getByRole('grid', { name: 'Réclamations' })
const views = () => page.getByRole('navigation', { name: 'Vues de la liste' })

async function openList() {
  await page.keyboard.press('g')
  await page.keyboard.press('r')
  await expect(table()).toBeVisible()
}

async function photograph(name: string) {
  for (const [width, height, theme] of [
    [1280, 800, 'light'],
    [1920, 1080, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await page.waitForTimeout(250)
    await page.screenshot({ path: `test/artifacts/lists/${name}-${width}-${theme}.png` })
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
}

test('a list is filtered in a view, its columns are chosen, and the view is found again after a restart', async () => {
  await openList()
  await photograph('complaints')
  expect(await checkAccessibility(page)).toEqual([])
  await page.keyboard.press('Alt+2')
  await expect(views().getByRole('button', { name: /^En cours/ })).toHaveAttribute('aria-pressed', 'true')

  await page.getByRole('button', { name: 'Colonnes' }).click()
  const columns = page.getByRole('dialog', { name: 'Colonnes' })
  await columns.getByText('Canal', { exact: true }).click()
  await columns.getByText('Propos', { exact: true }).click()
  await columns.getByRole('button', { name: 'Avancer Canal' }).click()
  await page.screenshot({ path: 'test/artifacts/lists/columns.png' })
  await page.keyboard.press('Escape')
  await expect(table().getByRole('columnheader', { name: 'Canal' })).toBeVisible()
  await expect(table().getByRole('columnheader', { name: 'Propos' })).toHaveCount(0)

  await page.getByRole('button', { name: 'Ajouter un filtre' }).click()
  await page.getByRole('menuitem', { name: 'Gravité' }).click()
  await page.getByRole('option', { name: 'Majeure' }).click()
  await page.keyboard.press('Escape')
  await expect(views().getByText('modifiée')).toBeVisible()
  await page.getByRole('button', { name: 'Enregistrer la vue' }).click()
  await page.getByRole('menuitem', { name: /Enregistrer comme nouvelle vue/ }).click()
  await page.getByRole('textbox', { name: 'Nom de la vue' }).fill('Graves en cours')
  await page.screenshot({ path: 'test/artifacts/lists/view-dialog.png' })
  expect(await checkAccessibility(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(views().getByRole('button', { name: 'Graves en cours' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )

  await program.close()
  await start()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await openList()
  await expect(table().getByRole('columnheader', { name: 'Canal' })).toBeVisible()
  await views().getByRole('button', { name: 'Graves en cours' }).click()
  await expect(page.getByRole('button', { name: /^Gravité\s: Majeure/ })).toBeVisible()
  await expect(views().getByText('modifiée')).toHaveCount(0)
})

test('rows are selected with the keyboard and written into a sheet that is read back', async () => {
  await views().getByRole('button', { name: 'Toutes' }).click()
  await expect(page.locator('main').getByText(/^40\sréclamations$/)).toBeVisible()
  await table().focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.getByRole('status').filter({ hasText: '3 sélectionnées' })).toBeVisible()
  await photograph('selection')
  expect(await checkAccessibility(page)).toEqual([])
  await page.keyboard.press('Control+e')
  await expect(page.getByRole('dialog', { name: 'Exporter ou imprimer la liste' })).toBeVisible()
  await page.waitForTimeout(300)
  await page.screenshot({ path: 'test/artifacts/lists/export.png' })
  expect(await checkAccessibility(page)).toEqual([])
  const path = join(dataFolder, 'selection.xlsx')
  await answerSaveDialog(program.app, path)
  await page.getByRole('button', { name: 'Enregistrer…' }).click()
  await expect(page.getByText('selection.xlsx enregistré')).toBeVisible({ timeout: 30_000 })
  const [sheet] = await readXlsxFile(path)
  const rows = sheet?.data ?? []
  expect(rows).toHaveLength(4)
  expect(rows[0]).toContain('Canal')
  expect(rows[0]).not.toContain('Propos')
  expect(rows[1]?.some((cell) => cell instanceof Date)).toBe(true)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Exporter ou imprimer la liste' })).toBeHidden()
  await table().focus()
  await expect(table()).toBeFocused()
  await page.keyboard.press('Control+a')
  await expect(page.getByRole('status').filter({ hasText: /^40 sélectionnées$/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'Sélection' })).toHaveCount(0)
})

test('a key pressed in the moment in which the rows are selected is held against what is shown', async () => {
  await table().focus()
  const pressed = page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!document.querySelector('section[aria-label="Sélection"]')) return
          observer.disconnect()
          const options = { key: 'Escape', code: 'Escape', bubbles: true, cancelable: true }
          resolve(document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', options)) === false)
        })
        observer.observe(document.body, { childList: true, subtree: true })
      }),
  )
  await page.keyboard.press('Control+a')
  expect(await pressed).toBe(true)
  await expect(page.getByRole('region', { name: 'Sélection' })).toHaveCount(0)
  await expect(table().locator('tr[aria-selected="true"]')).toHaveCount(0)
})

test('an opened case leads back to its row, and the palette and the overview lead anywhere', async () => {
  await table().focus()
  await page.keyboard.press('End')
  const active = table().locator('tr[id]').last()
  const number = (await active.textContent())?.match(/R-\d{4}-\d{4}/)?.[0] ?? ''
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: new RegExp(number) })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(table().getByText(number)).toBeInViewport()

  await page.keyboard.press('Control+k')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.screenshot({ path: 'test/artifacts/lists/palette-empty.png' })
  await page.keyboard.type('acc')
  await expect(page.getByRole('group', { name: 'Réclamations' })).toBeVisible()
  await page.screenshot({ path: 'test/artifacts/lists/palette.png' })
  expect(await checkAccessibility(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Raccourcis clavier' })).toBeVisible()
  await page.waitForTimeout(250)
  await page.screenshot({ path: 'test/artifacts/lists/shortcuts.png' })
  expect(await checkAccessibility(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Shift+D')
  await expect(page.getByRole('button', { name: /^Mode discret\s: afficher les noms$/ })).toBeVisible()
  await photograph('discreet')
  expect(await checkAccessibility(page)).toEqual([])
  await page.keyboard.press('Control+Shift+D')
  await page.keyboard.press('g')
  await page.keyboard.press('m')
  await expect(page.getByRole('grid', { name: 'Remarques et suggestions' })).toBeVisible()
  await photograph('remarks')
  expect(await checkAccessibility(page)).toEqual([])
})

test('the boards, the ledger and the lists of a narrow window keep everything in sight', async () => {
  for (const [name, address] of [
    ['board', '#/reclamations/tableau'],
    ['priorities', '#/reclamations/priorites'],
    ['ledger', '#/gestes-commerciaux'],
  ] as const) {
    await page.evaluate((hash) => {
      window.location.hash = hash
    }, address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await photograph(name)
    expect(await checkAccessibility(page), name).toEqual([])
  }
})

test('any row of a long list is reached by a key or by its scroll bar, and is found again', async () => {
  const remarks = Array.from({ length: 242 }, (_, index) => ({
    ...{ channel: 'EMAIL', writtenForm: true, nature: 'ACCUEIL', dissatisfaction: true },
    receivedAt: new Date(Date.now() - (index + 60) * 24 * 3_600_000).toISOString(),
    verbatim: `${stories[index % 4]} (${index})`,
    complainant: null,
  }))
  await Promise.all(remarks.map((remark) => make('intake.record', remark)))
  await page.evaluate(() => {
    window.location.hash = '#/remarques'
  })
  const list = page.getByRole('grid', { name: 'Remarques et suggestions' })
  await expect(page.getByText(/^1 – \d+ sur 250$/)).toBeVisible()
  await expect(list).toHaveAttribute('aria-rowcount', '251')
  await list.focus()
  await page.keyboard.press('End')
  await expect(page.getByText(/ – 250 sur 250$/)).toBeVisible()
  await expect(list).toHaveAttribute('aria-activedescendant', /-249$/)
  const last = list.locator('tr[aria-rowindex="251"]')
  await expect(last).toContainText('(241)')
  await photograph('end-of-many')
  expect(await checkAccessibility(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /RM-/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(last).toBeInViewport()

  await list.locator('..').evaluate((scroller) => {
    scroller.scrollTop = scroller.scrollHeight / 2
  })
  await expect(list.getByText('(125)')).toBeVisible()
  await page.keyboard.press('Home')
  await expect(page.getByText(/^1 – \d+ sur 250$/)).toBeVisible()
  await expect(list).toHaveAttribute('aria-activedescendant', /-0$/)
})

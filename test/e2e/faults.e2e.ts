import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { callFromPage } from '../support/call-from-page'
import { killService, launchProgram } from '../support/electron-app'

let folder: string
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'registre31-faults-'))
})
test.afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

const first = { organisation: 'Office de tourisme', profile: 'TOURIST_OFFICE' }

function complaint(verbatim: string) {
  return {
    receivedAt: '2026-01-05T10:00:00Z',
    channel: 'LETTER',
    writtenForm: true,
    nature: 'ACCUEIL',
    verbatim,
    complainant: { name: 'Jeanne Martin', email: 'jeanne@example.org' },
  }
}

function wordsOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.textContent ?? '')
}

test('a second program on the same register says so, brings the first forward, and opens it once the first is gone', async () => {
  const register = join(folder, 'registre.r31')
  const one = await launchProgram({ register })
  await callFromPage(one.page, 'register.create', first)
  await one.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
  const two = await launchProgram({ register })
  await expect.poll(() => wordsOf(two.page)).toMatch(/déjà ouvert dans une autre fenêtre/)
  await two.page.screenshot({ path: 'test/artifacts/settings/second-program.png' })
  await expect
    .poll(() => one.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized()))
    .toBe(false)
  expect(await callFromPage(two.page, 'complaints.list', {})).toMatchObject({
    error: { code: 'REGISTER_IN_USE' },
  })
  await two.page.getByRole('button', { name: 'Réessayer' }).click()
  await expect.poll(() => wordsOf(two.page)).toMatch(/déjà ouvert dans une autre fenêtre/)
  // A crash, not an orderly end: its claim must not outlive it.
  one.app.process().kill('SIGKILL')
  await two.page.getByRole('button', { name: 'Réessayer' }).click()
  await expect(two.page.getByRole('navigation', { name: 'Menu principal' })).toBeVisible()
  await two.close()
})

test('no acknowledged entry is lost over 200 saves while the service is killed at random moments', async () => {
  test.setTimeout(180_000)
  const dataFolder = join(folder, 'data')
  const { app, page, close } = await launchProgram({ dataFolder })
  await callFromPage(page, 'register.create', first)
  const acknowledged: string[] = []
  let isDone = false
  const killing = (async () => {
    // Six deaths at most a minute: beyond, the program would wait to be asked before it starts the service again.
    for (let kills = 0; kills < 5 && !isDone; kills += 1) {
      await new Promise((resolve) => setTimeout(resolve, 200 + Math.random() * 1200))
      if (!isDone) await killService(app).catch(() => undefined)
    }
  })()
  for (let count = 0; acknowledged.length < 200 && count < 400; count += 1) {
    const result = JSON.parse(
      JSON.stringify(await callFromPage(page, 'intake.record', complaint(`Attente ${count}`))),
    )
    if (result.value) acknowledged.push(result.value.number)
  }
  isDone = true
  await killing
  expect(acknowledged.length).toBeGreaterThanOrEqual(200)
  const kept = new Set<string>()
  let after: string | null = null
  do {
    const input = { limit: 200, ...(after ? { after } : {}) }
    const { value } = JSON.parse(JSON.stringify(await callFromPage(page, 'complaints.list', input)))
    for (const row of value.rows) kept.add(row.number)
    after = value.next
  } while (after)
  expect(acknowledged.filter((number) => !kept.has(number))).toEqual([])
  expect(await callFromPage(page, 'register.verify', {})).toMatchObject({ value: { whole: true } })
  test.info().annotations.push({ type: 'saves acknowledged', description: String(acknowledged.length) })
  // The window dies too, and comes back with everything.
  const count = await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    await new Promise<void>((resolve) => {
      contents?.once('did-finish-load', () => resolve())
      contents?.forcefullyCrashRenderer()
    })
    return contents?.executeJavaScript("window.registre31.call('complaints.count', {})")
  })
  expect(count).toMatchObject({ value: { count: kept.size } })
  await close()
  // What was typed is in the register, and in nothing that a helper is sent.
  const told = await readTold(dataFolder)
  expect(told).toContain('the service was started again')
  for (const personal of ['Jeanne', 'Martin', 'jeanne@', 'Attente', 'Office de tourisme', ...acknowledged])
    expect(told.includes(personal), personal).toBe(false)
})

/** Logs and crash files of a run, and what is remembered of its window. */
async function readTold(dataFolder: string): Promise<string> {
  const entries = await readdir(dataFolder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => /logs|crash|\.(json|dmp|txt|log)$/i.test(file.slice(dataFolder.length)))
  return (await Promise.all(files.map((file) => readFile(file, 'latin1')))).join('\n')
}

test('the menu speaks the language of the window at once, and About shows the licences', async () => {
  const { app, page, close } = await launchProgram()
  await callFromPage(page, 'register.create', first)
  await page.reload()
  await expect(page.getByRole('navigation', { name: 'Menu principal' })).toBeVisible()
  const menus = () =>
    app.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()
        ?.items.map((item) => item.label)
        .join(' '),
    )
  await expect.poll(menus).toBe('Fichier Édition Affichage Aller Aide')
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.send('registre31:event', {
      name: 'menu',
      command: 'go-settings',
    }),
  )
  await expect(page.getByRole('heading', { level: 1, name: 'Réglages' })).toBeVisible()
  await page.getByRole('link', { name: 'Langue', exact: true }).click()
  await page.getByRole('radiogroup', { name: 'Langue de cette fenêtre' }).getByText('English').click()
  await expect.poll(menus).toBe('File Edit View Go Help')
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.send('registre31:event', {
      name: 'menu',
      command: 'about',
    }),
  )
  const about = page.getByRole('dialog', { name: 'Registre 31' })
  await about.getByRole('button', { name: /Free software used/ }).click()
  await about.getByRole('searchbox').fill('zod')
  await about.getByRole('button', { name: /^zod/ }).click()
  await expect(about.getByText(/Permission is hereby granted/)).toBeVisible()
  await page.screenshot({ path: 'test/artifacts/settings/about.png' })
  const { value } = JSON.parse(JSON.stringify(await callFromPage(page, 'program.licences', {})))
  const names: string[] = value.packages.map((entry: { name: string }) => entry.name)
  for (const name of ['pg', 'better-sqlite3', '@expo-google-fonts/inter', 'dejavu-fonts-ttf', 'react'])
    expect(names).toContain(name)
  const others = value.packages.filter(
    ({ licence, text }: { licence: string; text: string }) =>
      !permissive.test(licence) && !permissiveText.test(text),
  )
  expect(others.map(({ name, licence }: { name: string; licence: string }) => `${name}: ${licence}`)).toEqual(
    [],
  )
  await close()
})

/** Licences that ask for nothing but their own text; a package with two is under both. */
const permissive =
  /^\(?(MIT|MIT-0|ISC|0BSD|Apache-2\.0|BSD-[23]-Clause|BlueOak-1\.0\.0|OFL-1\.1|Unlicense|CC0-1\.0|Zlib)( (AND|OR) (MIT|ISC|Apache-2\.0|OFL-1\.1|BSD-[23]-Clause|CC0-1\.0))*\)?$/
/** Of a package that names none: the words of its text. */
const permissiveText = /(Permission is hereby granted, free of charge|Bitstream Vera Fonts Copyright)/

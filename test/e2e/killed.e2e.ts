import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { z } from 'zod'
import { callFromPage } from '../support/call-from-page'
import { launchProgram } from '../support/electron-app'

// The main process and the window die at random moments of the day's work; the service does in `faults.e2e.ts`.
const works = ['intake', 'handling', 'report', 'backup', 'import'] as const
const victims = ['main', 'window'] as const
/** One death of each by default; KILL_ROUNDS=5 goes through every kind of work. */
const rounds = Number(process.env.KILL_ROUNDS ?? 1)

const recordedSchema = z.object({ value: z.object({ id: z.string(), number: z.string() }) })
const lines = Array.from(
  { length: 2_000 },
  (_, line) => `${line};03/02/2025;Jeanne Martin;jeanne@example.org;Attente`,
)
const spreadsheet = ['N°;Date de réception;Nom;Courriel;Description', ...lines].join('\n')

let folder: string
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'registre31-killed-'))
  await writeFile(join(folder, 'ancien.csv'), spreadsheet)
})
test.afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

test('nothing that was acknowledged is lost when the program or its window dies in the middle of work', async () => {
  test.setTimeout(60_000 + rounds * 60_000)
  const acknowledged: string[] = []
  let program = await launchProgram({ dataFolder: folder })
  const made = { organisation: 'Office de tourisme', profile: 'TOURIST_OFFICE' }
  expect(await callFromPage(program.page, 'register.create', made)).toHaveProperty('value')
  const start = Math.floor(Math.random() * works.length)
  for (let round = 0; round < rounds; round += 1) {
    for (const victim of victims) {
      const work = works[(start + round + victims.indexOf(victim)) % works.length] ?? 'intake'
      await prepare(program.app, program.page, work)
      const dying = kill(program.app, victim, 50 + Math.random() * 900)
      await Promise.all([dying, keepBusy(program.page, work), record(program.page, acknowledged)])
      if (victim === 'main') program = await launchProgram({ dataFolder: folder })
      await expectAll(program.app, acknowledged, `${victim} during ${work}`)
      if (victim === 'window') {
        // Playwright gives up a page that died, whatever came back.
        await program.close()
        program = await launchProgram({ dataFolder: folder })
      }
    }
  }
  test.info().annotations.push({ type: 'entries acknowledged', description: String(acknowledged.length) })
  await program.close()
})

test('what was being typed is there again after the whole program died', async () => {
  const words = 'Quarante minutes devant une porte close'
  const first = await launchProgram({ dataFolder: folder })
  const made = { organisation: 'Office de tourisme', profile: 'TOURIST_OFFICE' }
  expect(await callFromPage(first.page, 'register.create', made)).toHaveProperty('value')
  await first.page.reload()
  await expect(first.page.getByRole('heading', { name: 'Aujourd’hui', level: 1 })).toBeVisible()
  await first.page.keyboard.press('Control+n')
  await first.page.getByRole('textbox', { name: /^Propos de la personne/ }).fill(words)
  await expect(first.page.getByText(/^Brouillon gardé à/)).toBeVisible()
  // Nobody closed anything: what is on the disk is all there is.
  await expect.poll(() => isOnDisk(words), { timeout: 20_000 }).toBe(true)
  first.app.process().kill('SIGKILL')
  const second = await launchProgram({ dataFolder: folder })
  await expect(second.page.getByRole('heading', { name: 'Aujourd’hui', level: 1 })).toBeVisible()
  await second.page.keyboard.press('Control+n')
  await expect(second.page.getByRole('textbox', { name: /^Propos de la personne/ })).toHaveValue(words)
  await expect(second.page.getByText(/^Brouillon du .* repris/)).toBeVisible()
  await second.close()
})

async function isOnDisk(words: string): Promise<boolean> {
  const store = join(folder, 'Local Storage', 'leveldb')
  const files = await readdir(store).catch(() => [])
  const contents = await Promise.all(
    files.map((file) => readFile(join(store, file), 'latin1').catch(() => '')),
  )
  return contents.some((content) => content.includes(words))
}

async function kill(app: ElectronApplication, victim: (typeof victims)[number], after: number) {
  await new Promise((resolve) => setTimeout(resolve, after))
  if (victim === 'main') {
    app.process().kill('SIGKILL')
    return
  }
  await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    await new Promise<void>((resolve) => {
      contents?.once('did-finish-load', () => resolve())
      contents?.forcefullyCrashRenderer()
    })
  })
}

/** Records one entry after the other until the program is gone. */
async function record(page: Page, acknowledged: string[]): Promise<void> {
  for (let count = 0; count < 400; count += 1) {
    const answer = await callFromPage(page, 'intake.record', complaint(count)).catch(() => null)
    if (answer === null) return
    const recorded = recordedSchema.safeParse(answer).data
    if (recorded) acknowledged.push(recorded.value.number)
  }
}

let imported: unknown

async function prepare(app: ElectronApplication, page: Page, work: (typeof works)[number]): Promise<void> {
  if (work !== 'import') return
  await app.evaluate(
    ({ dialog }, path) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
    },
    join(folder, 'ancien.csv'),
  )
  imported = await callFromPage(page, 'files.chooseImport', {})
}

const previewSchema = z.object({
  value: z.object({ preview: z.object({ token: z.string(), mapping: z.unknown() }) }),
})

/** Long work beside the entries; what becomes of it is looked at by `register.verify`. */
async function keepBusy(page: Page, work: (typeof works)[number]): Promise<void> {
  const call = (channel: string, input: unknown) => callFromPage(page, channel, input).catch(() => null)
  if (work === 'report') await call('documents.followUpReport', { from: '2026-01-01', to: '2026-06-30' })
  if (work === 'backup') await call('backups.now', { passphrase: null })
  if (work === 'import') {
    const { preview } = previewSchema.parse(imported).value
    await call('imports.run', { ...preview, job: crypto.randomUUID() })
  }
  if (work === 'handling') {
    const recorded = recordedSchema.safeParse(await call('intake.record', complaint(0))).data
    for (let version = 1; recorded && version < 200; version += 1) {
      const changes = { severity: (version % 4) + 1 }
      if (!(await call('complaints.update', { id: recorded.value.id, version, changes }))) return
    }
  }
}

const verifiedSchema = z.object({ value: z.object({ findings: z.array(z.unknown()) }) })
const pageSchema = z.object({
  value: z.object({ rows: z.array(z.object({ number: z.string() })), next: z.string().nullable() }),
})

/** Through the main process: it knows the window that came back. */
async function ask(app: ElectronApplication, channel: string, input: unknown): Promise<unknown> {
  return app.evaluate(
    ({ BrowserWindow }, code) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code),
    `window.registre31.call(${JSON.stringify(channel)}, ${JSON.stringify(input)})`,
  )
}

async function expectAll(
  app: ElectronApplication,
  acknowledged: readonly string[],
  when: string,
): Promise<void> {
  const findings = async () =>
    verifiedSchema.safeParse(await ask(app, 'register.verify', {}).catch(() => null)).data?.value.findings
  await expect.poll(findings, { message: when, timeout: 30_000 }).toEqual([])
  const kept = new Set<string>()
  for (let after: string | null | undefined; after !== null; ) {
    const answer = pageSchema.parse(
      await ask(app, 'complaints.list', { limit: 200, ...(after && { after }) }),
    )
    for (const row of answer.value.rows) kept.add(row.number)
    after = answer.value.next
  }
  expect(
    acknowledged.filter((number) => !kept.has(number)),
    when,
  ).toEqual([])
}

function complaint(count: number) {
  return {
    receivedAt: '2026-01-05T10:00:00Z',
    channel: 'LETTER',
    writtenForm: true,
    nature: 'ACCUEIL',
    verbatim: `Attente ${count}`,
    complainant: { name: 'Jeanne Martin', email: 'jeanne@example.org' },
  }
}

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, errors, type Page } from '@playwright/test'

export interface RunningProgram {
  readonly app: ElectronApplication
  readonly page: Page
  /** Settings, logs and, unless another was named, the register of this run. */
  readonly dataFolder: string
  readonly register: string
  /** Ends the program and removes its data folder, unless the folder was given. */
  close(): Promise<void>
}

interface LaunchOptions {
  /** A folder that outlives this run, to start again on the same data. */
  readonly dataFolder?: string
  readonly register?: string
  readonly parameters?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** Starts the built program, or the package named by REGISTRE31_PACKAGE, on data of its own. */
export async function launchProgram(options: LaunchOptions = {}): Promise<RunningProgram> {
  const { app, dataFolder, register } = await beginProgram(options)
  const page = await app.firstWindow()
  await page.waitForLoadState('load')
  return {
    app,
    page,
    dataFolder,
    register,
    async close() {
      await closeProgram(app)
      if (!options.dataFolder) await rm(dataFolder, { recursive: true, force: true })
    },
  }
}

/** Starts the program without waiting for its window. */
export async function beginProgram(
  options: LaunchOptions = {},
): Promise<Pick<RunningProgram, 'app' | 'dataFolder' | 'register'>> {
  const dataFolder = options.dataFolder ?? (await mkdtemp(join(tmpdir(), 'registre31-e2e-')))
  const register = options.register ?? join(dataFolder, 'registre.r31')
  const app = await launchElectron({
    ...programToRun(dataFolder, options.parameters ?? []),
    env: { ...inheritedEnvironment(), REGISTRE31_REGISTER: register, ...options.env },
  })
  return { app, dataFolder, register }
}

function programToRun(dataFolder: string, parameters: readonly string[]): ElectronOptions {
  const args = [`--user-data-dir=${dataFolder}`, ...electronSwitches(), ...parameters]
  const packaged = process.env.REGISTRE31_PACKAGE
  if (packaged) return { executablePath: packaged, args }
  const { ELECTRON_OVERRIDE_DIST_PATH: electron, REGISTRE31_PROGRAM: program } = process.env
  if (!electron || !program) throw new Error('Run the end-to-end tests with: npm test -- --e2e')
  return { args: [program, ...args] }
}

type ElectronOptions = Parameters<typeof _electron.launch>[0]

/**
 * Playwright holds Electron back until it has hold of it, unless it is a package: one that opens its page in the very
 * moment in which Playwright attaches is never got hold of, and is started once more.
 */
async function launchElectron(options: ElectronOptions): Promise<ElectronApplication> {
  try {
    return await _electron.launch({ ...options, timeout: 10_000 })
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error
    return _electron.launch({ ...options, timeout: 60_000 })
  }
}

/** Makes the next save dialogs answer with this path; undefined cancels them. */
export async function answerSaveDialog(app: ElectronApplication, path: string | undefined): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () =>
      Promise.resolve({ canceled: filePath === undefined, filePath: filePath ?? '' })
  }, path)
}

/** Kills the service process without warning, as a crash would; resolves with the id of the killed process. */
export async function killService(app: ElectronApplication): Promise<number> {
  const pid = await servicePid(app)
  process.kill(pid, 'SIGKILL')
  return pid
}

/** The process id of the service. */
export async function servicePid(app: ElectronApplication): Promise<number> {
  const pid = await app.evaluate(
    ({ app: main }) =>
      main.getAppMetrics().find((metric) => metric.name?.includes('service') && metric.serviceName)?.pid,
  )
  if (pid === undefined) throw new Error('The service is not running')
  return pid
}

async function closeProgram(app: ElectronApplication): Promise<void> {
  const running = app.process()
  // A page that holds unsaved text asks before it goes: tests do not wait for an answer.
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBoxSync = () => 1
  })
  await Promise.race([app.close(), new Promise((resolve) => setTimeout(resolve, 15_000))])
  if (running.exitCode === null) running.kill('SIGKILL')
}

/** What build/playwright.config.ts found necessary to start Electron on this machine. */
export function electronSwitches(): readonly string[] {
  return (process.env.REGISTRE31_ELECTRON_SWITCHES ?? '').split(' ').filter(Boolean)
}

function inheritedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return Object.fromEntries(entries.filter(([name]) => name !== 'ELECTRON_RENDERER_URL'))
}

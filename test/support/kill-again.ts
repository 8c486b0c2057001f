import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { InputOf } from '#shared/api/contract'
import { writtenComplaint } from './entries'
import { type KillableService, startKillableService } from './killable-service'

/** What the service is doing when it is killed, and how long after the start of that it dies at the latest. */
const moments = { start: 300, intake: 250, handling: 250, report: 700, backup: 500, import: 500 } as const
type Moment = keyof typeof moments
const allMoments: readonly Moment[] = ['start', 'intake', 'handling', 'report', 'backup', 'import']

/** What the killed service had promised, to be found again by the next one. */
interface Promised {
  readonly numbers: Set<string>
  readonly importedWords: Set<string>
  /** Version and words of each case that was worked on. */
  readonly handled: Map<string, { readonly version: number; readonly summary: string }>
  readonly reports: Set<string>
  /** Backups since the last look. */
  readonly backups: Set<string>
}

export interface KillTally {
  kills: Record<Moment, number>
  /** Kills that met at least one call without its answer. */
  underWay: number
  acknowledged: number
  found: number
  /** What was promised and not found, by name. */
  lost: string[]
  verified: number
  /** Answers of `register.verify` that were not whole, and backups under their name that nobody can read. */
  broken: string[]
  /** Half-written copies that stayed without ever getting the name of a backup. */
  halfCopies: number
}

interface Options {
  readonly entry: string
  readonly folder: string
  readonly kills: number
  /** All of them unless said. */
  readonly during?: readonly Moment[]
  /** The register is looked through after so many deaths. */
  readonly lookEvery: number
  readonly onLook?: (tally: KillTally) => void
}

/**
 * Works with the built service and kills it (`kill -9`) at a random moment of its work, again and again on one register,
 * counting what was acknowledged and what is found again.
 */
export async function killAgain({ during = allMoments, ...options }: Options): Promise<KillTally> {
  const { entry, folder, kills, lookEvery, onLook } = options
  const path = join(folder, 'registre.r31')
  const promised: Promised = {
    ...{ numbers: new Set(), importedWords: new Set(), handled: new Map() },
    ...{ reports: new Set(), backups: new Set() },
  }
  const tally: KillTally = {
    kills: { start: 0, intake: 0, handling: 0, report: 0, backup: 0, import: 0 },
    ...{ underWay: 0, acknowledged: 0, found: 0, lost: [], verified: 0, broken: [], halfCopies: 0 },
  }
  await withService(entry, path, async (service) => {
    await service.ask('register.create', { organisation: 'Office', profile: 'TOURIST_OFFICE' })
    await work.intake(service, promised, 'first')
  })
  for (let count = 1; count <= kills; count += 1) {
    // Each moment in turn, so that a short run meets all of them; when within it, chance decides.
    const moment = during[count % during.length] ?? 'intake'
    const service = startKillableService(entry, path)
    if (moment !== 'start') await service.ask('register.info', {})
    // The first one reads code from the disk: the second is where the register is written most of the time.
    if (moment === 'intake' || moment === 'handling') await work[moment](service, promised, `${count}`)
    const timer = setTimeout(() => {
      if (service.underWay() > 0) tally.underWay += 1
      service.kill()
    }, Math.random() * moments[moment])
    for (let turn = 0; service.isAlive(); turn += 1) await work[moment](service, promised, `${count}-${turn}`)
    clearTimeout(timer)
    await service.gone
    tally.kills[moment] += 1
    if (count % lookEvery === 0 || count === kills) {
      await withService(entry, path, (next) => look(next, folder, promised, tally))
      onLook?.(tally)
    }
  }
  return tally
}

async function withService(
  entry: string,
  path: string,
  use: (service: KillableService) => Promise<void>,
): Promise<void> {
  const service = startKillableService(entry, path)
  await use(service)
  service.kill()
  await service.gone
}

type Work = (service: KillableService, promised: Promised, mark: string) => Promise<void>

/** One piece of each kind of work; only what was answered is promised. */
const work: Readonly<Record<Moment, Work>> = {
  start: async (service) => {
    await service.ask('register.info', {})
  },
  intake: async (service, promised) => {
    const entry = writtenComplaint(Math.random() < 0.3 ? { complainant: null } : {})
    const recorded = await service.ask('intake.record', entry)
    if (recorded) promised.numbers.add(recorded.number)
  },
  handling: async (service, promised, mark) => {
    const limit = 40
    const page = await service.ask('complaints.list', { limit })
    const row = page?.rows[Math.floor(Math.random() * page.rows.length)]
    if (!row) return
    const summary = `Traité ${mark}`
    const saved = await service.ask('complaints.update', {
      ...{ id: row.id, version: row.version },
      changes: { summary },
    })
    if (saved) promised.handled.set(row.id, { version: saved.version, summary })
  },
  report: async (service, promised) => {
    // A year without entries: what is drawn is short, what is frozen is the same.
    const issued = await service.ask('reports.issue', { from: '2020-01-01', to: '2020-12-31', sample: 0 })
    if (issued) promised.reports.add(issued.number)
  },
  backup: async (service, promised) => {
    const made = await service.ask('backups.now', { passphrase: null })
    if (made) promised.backups.add(made.fileName)
  },
  import: async (service, promised, mark) => {
    const words = Array.from({ length: 30 }, (_, line) => `Repris ${mark} ligne ${line}`)
    const lines = words.map(
      (text, line) => `${mark}-${line};12/03/2025;Marie Durand;marie@example.fr;courrier;Attente;${text}`,
    )
    const text = ['N°;Date de réception;Nom;Courriel;Canal;Motif;Description', ...lines].join('\n')
    const bytes = new TextEncoder().encode(text)
    const opened = await service.ask('imports.open', { name: `ancien-${mark}.csv`, bytes })
    const report = opened && (await service.ask('imports.run', { token: opened.token }))
    if (report && report.complaints !== words.length) throw new Error(JSON.stringify(report))
    if (report) for (const word of words) promised.importedWords.add(word)
  },
}

/** Looks for everything promised so far and through the whole register. */
async function look(
  service: KillableService,
  folder: string,
  promised: Promised,
  tally: KillTally,
): Promise<void> {
  const verified = await service.ask('register.verify', {})
  tally.verified += 1
  if (!verified?.whole) tally.broken.push(JSON.stringify(verified?.findings))
  const kept = await readEntries(service)
  const reports = await service.ask('reports.list', {})
  const issued = new Set(reports?.reports.map(({ number }) => number))
  lookAtBackups(await service.ask('backups.list', {}), folder, promised, tally)
  tally.lost = [
    ...[...promised.numbers].filter((number) => !kept.numbers.has(number)),
    ...[...promised.importedWords].filter((word) => !kept.words.has(word)),
    ...[...promised.handled].flatMap(([id, { version }]) =>
      (kept.versions.get(id) ?? -1) < version ? [`${id} version ${version}`] : [],
    ),
    ...[...promised.reports].filter((number) => !issued.has(number)),
    ...tally.lost.filter((name) => name.endsWith('.r31')),
  ]
  tally.acknowledged = promised.numbers.size + promised.importedWords.size
  const foundNumbers = [...promised.numbers].filter((number) => kept.numbers.has(number))
  const foundWords = [...promised.importedWords].filter((word) => kept.words.has(word))
  tally.found = foundNumbers.length + foundWords.length
}

/** Backups accumulate quickly here: those that were looked at are taken away. */
function lookAtBackups(
  listed: { backups: { fileName: string; manifest: unknown }[] } | null,
  folder: string,
  promised: Promised,
  tally: KillTally,
): void {
  const place = join(folder, 'Sauvegardes')
  const names = existsSync(place) ? readdirSync(place) : []
  for (const name of promised.backups) if (!names.includes(name)) tally.lost.push(name)
  for (const { fileName, manifest } of listed?.backups ?? []) {
    if (!manifest) tally.broken.push(`backup ${fileName}`)
  }
  tally.halfCopies += names.filter((name) => name.endsWith('.tmp')).length
  for (const name of names) rmSync(join(place, name), { force: true })
  promised.backups.clear()
}

async function readEntries(service: KillableService) {
  const kept = { numbers: new Set<string>(), words: new Set<string>(), versions: new Map<string, number>() }
  for (const channel of ['complaints.list', 'remarks.list'] as const) {
    let after: string | null = null
    do {
      const input: InputOf<typeof channel> = { limit: 500, after }
      const page: {
        rows: { id: string; number: string; excerpt: string; version: number }[]
        next: string | null
      } | null = await service.ask(channel, input)
      for (const row of page?.rows ?? []) {
        if (kept.numbers.has(row.number)) throw new Error(`${row.number} was given twice`)
        kept.numbers.add(row.number)
        kept.words.add(row.excerpt)
        kept.versions.set(row.id, row.version)
      }
      after = page?.next ?? null
    } while (after)
  }
  return kept
}

import { queryClient } from './query-client'

const entries = ['complaints', 'remarks', 'history', 'rates', 'register', 'today'] as const

// Features whose answers change when a feature is written to. What is not named here changes everything.
const dependants: Readonly<Record<string, readonly string[]>> = {
  intake: entries,
  complaints: entries,
  remarks: entries,
  customerBases: ['customerBases', 'rates', 'history'],
  savedViews: ['savedViews'],
  documents: ['documents', 'history'],
  attachments: ['attachments', 'history'],
  files: [],
  app: [],
  notifications: ['notifications'],
  mail: [],
  program: ['program', 'app'],
  backups: ['backups', 'diagnostics', 'history', 'journal'],
  diagnostics: ['diagnostics'],
}

/** A pause this long ends a row of writes; a longer row is shown on the way. */
const quietMs = 150
const longestMs = 600

/** Features that were written to since the screen was read. */
const written = new Set<string>()
let firstAt: number | undefined
let timer: number | undefined

/** Reads again what a write through `channel` may have changed, at once: for a person's own save. */
export async function refreshAfter(channel: string): Promise<void> {
  written.delete(featureOf(channel))
  await refresh([featureOf(channel)])
}

/**
 * The same once it is quiet: of many writes in a row each would otherwise wait for what is read because of the one
 * before. What a save read already is not read again.
 */
export function refreshSoonAfter(channel: string): void {
  written.add(featureOf(channel))
  firstAt ??= performance.now()
  window.clearTimeout(timer)
  timer = window.setTimeout(refreshWritten, Math.min(quietMs, firstAt + longestMs - performance.now()))
}

function refreshWritten(): void {
  const features = [...written]
  written.clear()
  firstAt = undefined
  if (features.length > 0) void refresh(features)
}

async function refresh(changed: readonly string[]): Promise<void> {
  const known = changed.map((feature) => dependants[feature])
  await queryClient.invalidateQueries({
    predicate: ({ queryKey: [channel] }) =>
      known.some((features) => !features || features.includes(featureOf(String(channel)))),
  })
}

function featureOf(channel: string): string {
  return channel.split('.')[0] ?? channel
}

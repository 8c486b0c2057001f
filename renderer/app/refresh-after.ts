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

/** Reads again what a write through `channel` may have changed. */
export async function refreshAfter(channel: string): Promise<void> {
  const features = dependants[featureOf(channel)]
  await queryClient.invalidateQueries({
    predicate: (query) => !features || features.includes(featureOf(String(query.queryKey[0]))),
  })
}

function featureOf(channel: string): string {
  return channel.split('.')[0] ?? channel
}

/** What the service knows about backups between two calls. */
export interface BackupDesk {
  /** Where they go; null: a folder beside the register. */
  folder: string | null
  /** What automatic ones are encrypted with, where the machine keeps it safely. */
  passphrase: string | null
  /** Files chosen in a dialog, by their token. */
  readonly offered: Map<string, string>
  /** The last automatic one that failed, and the message that says why. */
  failure: { readonly at: string; readonly key: string } | null
  /** One at a time. */
  last: Promise<unknown>
}

export interface BackupPlace {
  readonly folder: string | null
  readonly passphrase: string | null
}

export function makeDesk(place: BackupPlace = { folder: null, passphrase: null }): BackupDesk {
  return { ...place, offered: new Map(), failure: null, last: Promise.resolve() }
}

/** Runs once what was asked for before is over, whether it went well or not. */
export async function inTurn<T>(desk: BackupDesk, run: () => Promise<T>): Promise<T> {
  const turn = desk.last.then(run, run)
  desk.last = turn.catch(() => undefined)
  return turn
}

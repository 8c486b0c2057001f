/** What a statement answers; several statements sent together answer with a list. */
export interface PostgresResult {
  readonly command: string
  readonly rowCount: number | null
  readonly rows: readonly Readonly<Record<string, unknown>>[]
}

export interface PostgresClient {
  /** Runs one statement with parameters, or several without. */
  query(text: string, parameters?: readonly unknown[]): Promise<PostgresResult | PostgresResult[]>
  /** Gives the connection back; one that is broken is thrown away. */
  release(isBroken: boolean): void
}

/** What is heard on a channel of LISTEN. */
export interface PostgresNotice {
  readonly channel: string
  readonly payload: string
}

/** What the engine needs of PostgreSQL. */
export interface PostgresLink {
  /** How long `connect` goes on trying while nobody answers, in milliseconds. */
  readonly patienceMs?: number
  connect(): Promise<PostgresClient>
  /**
   * Listens to channels. `onNotice` is called with null when something may have been missed, such as after the line
   * was cut; `onCut` as soon as that is known. Resolves with the way to stop.
   */
  listen(
    channels: readonly string[],
    onNotice: (notice: PostgresNotice | null) => void,
    onCut: () => void,
  ): Promise<() => Promise<void>>
  end(): Promise<void>
}

/** The answer to the last of several statements. */
export function lastResult(answer: PostgresResult | PostgresResult[]): PostgresResult {
  const result = Array.isArray(answer) ? answer.at(-1) : answer
  if (!result) throw new Error('no statement was answered')
  return result
}

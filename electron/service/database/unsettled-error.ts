/** A transaction of which nobody can say for now whether it was done. */
export class UnsettledError extends Error {
  /** Asks again; null while it is still unknown. */
  readonly readOutcome: () => Promise<'committed' | 'aborted' | null>

  constructor(readOutcome: UnsettledError['readOutcome']) {
    super('the outcome of the transaction is unknown')
    this.name = 'UnsettledError'
    this.readOutcome = readOutcome
  }
}

/** Done or not, nobody could say: what it answered, and how to ask again. */
export interface Unsettled {
  readonly channel: string
  readonly output: unknown
  readonly readOutcome: UnsettledError['readOutcome']
}

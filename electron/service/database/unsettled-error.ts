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

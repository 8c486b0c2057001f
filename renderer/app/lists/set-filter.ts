/** A filter that is set in the address of a list. */
export interface SetFilter<S> {
  readonly id: string
  /** The filter as it reads. */
  readonly text: string
  /** The address without it. */
  readonly without: S
}

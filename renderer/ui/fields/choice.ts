/** One entry of a closed list: `value` is stored, `label` is read. */
export interface Choice<V extends string = string> {
  readonly value: V
  readonly label: string
  /** A few words at the right (Select, ComboBox) or under the label (RadioGroup). */
  readonly description?: string
  readonly isDisabled?: boolean
}

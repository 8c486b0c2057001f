/** Rows chosen together, by their keys. */
export interface TableSelection {
  readonly keys: ReadonlySet<string>
  readonly toggle: (key: string) => void
  /** Everything between the row where the selection began, or else the active one, and this one. */
  readonly extend: (key: string, active: string | null) => void
  readonly selectAll: () => void
  readonly clear: () => void
  /** Name of the box of a row. */
  readonly label: (key: string) => string
  readonly allLabel: string
}

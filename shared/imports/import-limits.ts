const mebibyte = 1024 * 1024

/** What a file to import may be; stated in the refusals. */
export const importLimits = {
  /** Bytes of the file. */
  file: 256 * mebibyte,
  /** Bytes of everything inside a workbook once it is inflated. */
  inflated: 1024 * mebibyte,
  /** Files inside a workbook. */
  entries: 2_000,
  rows: 1_000_000,
  columns: 300,
  /** Bytes of one line of a text. */
  record: 16 * mebibyte,
  /** Characters of one cell. */
  cell: 200_000,
  /** Refused lines that an answer lists. */
  listed: 2_000,
  /** Files kept in memory. */
  files: 3,
} as const

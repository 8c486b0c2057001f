const mebibyte = 1024 * 1024

/** What a file to import may be; stated in the refusals. */
export const importLimits = {
  /** Bytes of the file. */
  file: 64 * mebibyte,
  /** Bytes of everything inside a workbook once it is inflated. */
  inflated: 512 * mebibyte,
  /** Files inside a workbook. */
  entries: 2_000,
  rows: 300_000,
  columns: 300,
  /** Characters of one cell. */
  cell: 200_000,
  /** Refused lines that an answer lists. */
  listed: 2_000,
  /** Files kept in memory. */
  files: 3,
} as const

/** A file name that sorts by its dates and that every system accepts: `2026-01-01_2026-12-31_rapport-de-suivi.pdf`. */
export function fileNameOf(parts: readonly string[], extension = 'pdf'): string {
  const safe = parts.map((part) =>
    part
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^A-Za-z0-9-]+/g, '-')
      .replace(/^-+|-+$/g, ''),
  )
  return `${safe.filter(Boolean).join('_')}.${extension}`
}

/**
 * A file name that sorts and that every system accepts. The papers of a case begin with its number and end with the day
 * they were made, so that they lie together and none replaces another: `R-2026-0001_fiche_2026-11-22.pdf`; those of a
 * period begin with its dates: `2026-01-01_2026-12-31_rapport-de-suivi.pdf`.
 */
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

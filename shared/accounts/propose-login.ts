/** A login from a name: "Anne Le Goff" gives "anne.legoff"; nothing from a name without letters. */
export function proposeLogin(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  const [first = '', ...others] = words
  return others.length > 0 ? `${first}.${others.join('')}` : first
}

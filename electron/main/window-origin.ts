/** Where the window's pages come from; nothing else may talk to the main process. */
export const windowScheme = 'app'
export const windowHost = 'registre31'
export const windowOrigin = `${windowScheme}://${windowHost}`
export const windowAddress = `${windowOrigin}/`

/** True for the one page of the program, whatever its route (`#/…`). */
export function isOwnPage(address: string): boolean {
  const page = address.replace(/[?#].*$/, '')
  return page === windowAddress || page === `${windowAddress}index.html`
}

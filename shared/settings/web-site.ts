/**
 * The address of a website as it is printed: `www.mediateur.fr` becomes `https://www.mediateur.fr`. Null when it is no
 * https address with a real host name, without user name or password.
 */
export function readWebSite(text: string): string | null {
  const address = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/:]+:\d/.test(text) ? text : `https://${text}`
  const parts = /^https:\/\/([^/?#\s@]+)([/?#]\S*)?$/i.exec(address)
  const host = parts?.[1]
  if (!host || !/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(:\d{1,5})?$/u.test(host)) return null
  return `https://${host.toLowerCase()}${parts[2] ?? ''}`
}

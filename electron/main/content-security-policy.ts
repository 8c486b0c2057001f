/**
 * What the page may load: its own files, nothing inline. The nonce is new at every load; React Aria needs it for
 * the one style element that it makes.
 * @param developmentServer address of the reload socket, while developing only
 */
export function contentSecurityPolicy(nonce: string, developmentServer?: string): string {
  const development = developmentServer ? [`'nonce-${nonce}'`] : []
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...development],
    'style-src': ["'self'", `'nonce-${nonce}'`],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...(developmentServer ? [developmentServer] : [])],
    'worker-src': ["'self'"],
    'manifest-src': ["'none'"],
    'object-src': ["'none'"],
    'frame-src': ["'none'"],
    'frame-ancestors': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  }
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ')
}

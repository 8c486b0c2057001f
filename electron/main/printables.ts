import { randomUUID } from 'node:crypto'

const offered = new Map<string, Uint8Array>()
const folder = '/print/'

/** Lets the page that prints fetch these bytes once, by the token. */
export function offerPrintable(bytes: Uint8Array): string {
  const token = randomUUID()
  offered.set(token, bytes)
  return token
}

export function withdrawPrintable(token: string): void {
  offered.delete(token)
}

/** The bytes behind an address of the window's origin, when it is the one of a document to print. */
export function takePrintable(pathname: string): Uint8Array | undefined {
  if (!pathname.startsWith(folder)) return undefined
  const token = pathname.slice(folder.length)
  const bytes = offered.get(token)
  offered.delete(token)
  return bytes
}

import { basename } from 'node:path'
import { describeServerAddress, isServerAddress, parseServerAddress } from '#shared/server/server-address'
import type { Service } from '../context'

/** The register as lists name it: its file without the folder, or its database and server. */
export function registerName({ path }: Pick<Service, 'path'>): string {
  if (!isServerAddress(path)) return basename(path)
  try {
    return describeServerAddress(parseServerAddress(path).address)
  } catch {
    // What cannot be read as an address is said by the refusal to open it.
    return ''
  }
}

import { Buffer } from 'node:buffer'
import { unzipSync, type Zippable, zipSync } from 'fflate'
import { hashContent } from '../files/file-content-store'

export interface DossierFile {
  /** Folder and name, of safe characters only. */
  readonly path: string
  readonly bytes: Uint8Array
  /** What it is, in words. */
  readonly title: string
}

export const sumsFile = 'SHA256SUMS.txt'

// The oldest moment that a ZIP can hold, in every zone the same: what was packed when must not change the bytes.
const mtime = new Date(1980, 0, 1, 0, 0, 0)

/** A ZIP of files with the digests of all of them, as `sha256sum --check` reads it. The same files give the same bytes. */
export function packDossier(files: readonly DossierFile[]): Uint8Array {
  const content: Zippable = {}
  for (const { path, bytes } of files) content[safePath(path)] = [bytes, { mtime, level: levelOf(path) }]
  const sums = files.map(({ path, bytes }) => `${hashContent(bytes)}  ${safePath(path)}\n`).join('')
  content[sumsFile] = [Buffer.from(sums, 'utf8'), { mtime }]
  return zipSync(content)
}

/** A workbook without the moment it was written. */
export function withoutMoment(workbook: Uint8Array): Uint8Array {
  const parts: Zippable = {}
  for (const [name, bytes] of Object.entries(unzipSync(workbook)).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const isAbout = name === 'docProps/core.xml'
    const text = isAbout ? Buffer.from(bytes).toString('utf8') : ''
    const plain = isAbout
      ? Buffer.from(text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '1980-01-01T00:00:00Z'))
      : bytes
    parts[name] = [plain, { mtime }]
  }
  return zipSync(parts)
}

/** Names are ours or made of numbers of the register; whatever else they hold becomes a hyphen, and none leads outside. */
export function safePath(path: string): string {
  return path
    .split('/')
    .map((part) => part.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^\.+/, ''))
    .filter((part) => part !== '')
    .join('/')
}

// A PDF is packed already.
function levelOf(path: string): 0 | 6 {
  return path.endsWith('.pdf') ? 0 : 6
}

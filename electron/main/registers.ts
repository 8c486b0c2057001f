import { existsSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { app, type BrowserWindow } from 'electron'
import { isServerAddress, parseServerAddress } from '#shared/server/server-address'
import { toServerFields } from '#shared/server/server-fields'
import { logInfo } from './log'
import { type Claim, claimRegister } from './register-claim'
import { remember, remembered } from './remembered'
import type { ServiceProcess } from './service-process'

const mostRecent = 8
/** A backup of a million entries takes less; whoever leaves is not kept longer. */
const backupPatienceMs = 90_000

/** The register of this program: which file it is, or which server has it, and going over to another one. */
export interface Registers {
  readonly path: () => string
  /** Claims a file and starts the service on it; what another program holds is refused in the window. Servers are for all. */
  open(path: string): Promise<void>
  /** Lets go of the file: everything is in it, and nobody writes to it until the next `open`. */
  close(): Promise<void>
  /** Makes a backup if something changed; gives up after a while and never fails. */
  backUp(): Promise<void>
  /** Goes over to another file, remembers it and draws the window anew. */
  switchTo(path: string): Promise<void>
  /** Registers opened lately, this one and files that are gone left out. */
  readonly recent: () => readonly string[]
}

interface Options {
  readonly service: ServiceProcess
  readonly window: () => BrowserWindow | undefined
  readonly onShow: () => void
  readonly onChange: () => void
}

export function keepRegisters({ service, window, onShow, onChange }: Options): Registers {
  let current = ''
  let claim: Claim | undefined

  async function open(path: string): Promise<void> {
    current = path
    if (isServerAddress(path)) {
      service.open({ path, refused: null })
      return
    }
    claim = await claimRegister(path, onShow)
    service.open({ path, refused: claim.state === 'HELD' ? null : `REGISTER_${claim.state}` })
    if (claim.state !== 'HELD') logInfo(`the register is in use: ${claim.state}`)
  }

  async function backUp(): Promise<void> {
    if (claim?.state !== 'HELD') return
    let timer: NodeJS.Timeout | undefined
    await Promise.race([
      service.call('backups.automatic', { reason: 'CLOSE' }),
      new Promise((resolve) => {
        timer = setTimeout(resolve, backupPatienceMs)
      }),
    ])
    clearTimeout(timer)
  }

  async function close(): Promise<void> {
    await backUp()
    await service.close()
    if (claim?.state === 'HELD') await claim.release()
    claim = undefined
  }

  return {
    path: () => current,
    open,
    close,
    backUp,
    async switchTo(path) {
      await close()
      await open(path)
      rememberRegister(path)
      onChange()
      window()?.webContents.reload()
    },
    recent: () =>
      (remembered().recentRegisters ?? []).filter(
        (path) => path !== current && (isServerAddress(path) || existsSync(path)),
      ),
  }
}

/** Keeps a register as the one to open at the next start, and among the recent ones. */
export function rememberRegister(path: string): void {
  const others = (remembered().recentRegisters ?? []).filter((other) => other !== path)
  remember({ register: path, recentRegisters: [path, ...others].slice(0, mostRecent) })
  if (!isServerAddress(path)) app.addRecentDocument(path)
}

/** A register in two words, for lists: its file and the folder it is in, or its database and the server. */
export function describePlace(path: string): { fileName: string; folder: string; isServer: boolean } {
  if (!isServerAddress(path)) return { fileName: basename(path), folder: dirname(path), isServer: false }
  try {
    const { database, hosts } = toServerFields(parseServerAddress(path).address)
    return { fileName: database, folder: hosts, isServer: true }
  } catch {
    return { fileName: '', folder: path, isServer: true }
  }
}

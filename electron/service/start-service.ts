import type { AppError } from '#shared/api/app-error'
import type { AppEvent } from '#shared/api/events'
import { defaultSecretCost } from './accounts/secret-hash'
import { type BackupPlace, makeDesk } from './backups/backup-desk'
import type { CallThread, Service } from './context'
import type { ServerSecrets } from './database/postgres-server'
import { newId } from './new-id'
import { isOnNetwork } from './register/network-place'
import { closeRegister, joinRegister, openRegister } from './register/open-register'

export interface ServiceOptions {
  readonly path: string
  readonly migrationsFolder: string
  /** What opens a register on a server. */
  readonly server?: ServerSecrets
  readonly now?: () => string
  readonly emit?: (event: AppEvent) => void
  readonly isOnNetwork?: (path: string) => boolean
  /** Why the register must not be opened, when somebody else already knows. */
  readonly refusal?: AppError | null
  readonly secretCost?: number
  readonly checksRows?: boolean
  /** Somebody sits at this service, and can be asked who they are. */
  readonly asksPerson?: boolean
  /** Where backups go and what encrypts them. */
  readonly backups?: BackupPlace
  /** Where long calls are answered. */
  readonly thread?: CallThread
}

/** A service on a register file, opened when the file is there. */
export async function startService(options: ServiceOptions): Promise<Service> {
  const service = makeService(options)
  if (!service.failure) await openRegister(service)
  return service
}

/** A second service on a register that another one opened and looks after. */
export async function joinService(options: ServiceOptions): Promise<Service> {
  const service = makeService(options)
  await joinRegister(service)
  return service
}

/** A service that has nothing open. */
export function makeService(options: ServiceOptions): Service {
  return {
    path: options.path,
    migrationsFolder: options.migrationsFolder,
    server: options.server ?? { password: null, authority: null },
    now: options.now ?? (() => new Date().toISOString()),
    newId,
    workstation: newId(),
    emit: options.emit ?? (() => undefined),
    register: null,
    failure: options.refusal ?? null,
    isOnNetwork: options.isOnNetwork ?? isOnNetwork,
    pageCheck: null,
    currentEmployee: null,
    asksPerson: options.asksPerson ?? false,
    session: null,
    knownByPassword: new Map(),
    secretCost: options.secretCost ?? defaultSecretCost,
    checksRows: options.checksRows ?? false,
    backups: makeDesk(options.backups),
    unsettled: new Map(),
    thread: options.thread ?? null,
  }
}

export async function stopService(service: Service): Promise<void> {
  await closeRegister(service)
}

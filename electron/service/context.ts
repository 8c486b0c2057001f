import type { Kysely } from 'kysely'
import type { Account } from '#shared/accounts/account'
import type { AppError, Result } from '#shared/api/app-error'
import type { Permission } from '#shared/api/channel'
import type { AppEvent } from '#shared/api/events'
import type { ClockSettings } from '#shared/calendars/clock-settings'
import { makeSiteCalendar, type SiteCalendar, type SiteDays } from '#shared/calendars/site-calendar'
import type { Employee } from '#shared/employees/employee'
import type { ListItem, ListName } from '#shared/lists/list-item'
import type { Settings } from '#shared/settings/settings'
import type { Site } from '#shared/sites/site'
import type { Protection } from './accounts/account-tables'
import type { BackupDesk } from './backups/backup-desk'
import type { Engine } from './database/engine'
import type { ServerSecrets } from './database/postgres-server'
import type { Tables } from './database/tables'
import type { Unsettled } from './database/unsettled-error'

/** The connection, or the transaction of the call. */
export type Db = Kysely<Tables>

/** What changes rarely and every call needs. */
export interface Reference {
  readonly registerId: string
  readonly settings: Settings
  readonly sites: readonly Site[]
  readonly employees: readonly Employee[]
  readonly lists: readonly ListItem[]
  /** What is promised, and how that is counted. */
  readonly clocks: ClockSettings
  /** Days that sites entered, by site; the others keep those of their zone. */
  readonly siteDays: ReadonlyMap<string, SiteDays>
  /** The logo as documents print it, in base 64. */
  readonly logo: string | null
  /** Who may sign in; looked at only while the register is protected. */
  readonly accounts: readonly Account[]
  readonly protection: Protection
}

/** An open register. */
export interface OpenRegister {
  readonly engine: Engine
  readonly schemaVersion: number
  /** Read again when somebody changed it. */
  reference: Reference | null
  /** Version of the file by others when the reference was read. */
  referenceVersion: number
}

/** Somebody who signed in. */
export interface AccountSession {
  readonly accountId: string
  readonly isLocked: boolean
}

/** The service itself: where its register is, and what it needs of the world around. */
export interface Service {
  /** Path of the register file, or the address of the register on a server, without its password. */
  readonly path: string
  readonly migrationsFolder: string
  /** What opens a register on a server. */
  readonly server: ServerSecrets
  /** The present instant, in UTC with milliseconds. */
  now(): string
  /** Stands for this run of the program among others on the same register. */
  readonly workstation: string
  /** True for a file on another machine, where a register is not safe. */
  isOnNetwork(path: string): boolean
  newId(): string
  emit(event: AppEvent): void
  register: OpenRegister | null
  /** Why the register could not be opened, when it could not. */
  failure: AppError | null
  /** A large register that was not closed in order is looked through while everybody works. */
  pageCheck: { readonly done: number; readonly total: number } | null
  /** The person at the keyboard of a register without accounts, by id. */
  currentEmployee: string | null
  /** Nothing is recorded before it is known who is at the keyboard: nobody's name is taken without a word. */
  readonly asksPerson: boolean
  /** Who is signed in on a protected register. */
  session: AccountSession | null
  /** Accounts whose password was given since the service started, with the wrong PINs since: their PIN is enough. */
  readonly knownByPassword: Map<string, number>
  readonly backups: BackupDesk
  /** Calls of which nobody can say whether they were done, by a digest of their words. */
  readonly unsettled: Map<string, Unsettled>
  /** Where long calls are answered; null: here. */
  readonly thread: CallThread | null
  /** What one try of a password costs (2 to this power). */
  readonly secretCost: number
  /** Lists are held to their schema row by row. */
  readonly checksRows: boolean
}

/** Who calls. */
export type Caller = Pick<Service, 'session' | 'currentEmployee' | 'asksPerson'> & {
  /** The desk of the thread is its own: it must know where the backups are. */
  readonly backups: Pick<BackupDesk, 'folder'>
}

/** Answers calls beside the service, so that nobody else waits for them. */
export interface CallThread {
  /** Always resolves: with JOB_ENDED when the thread ended before it answered. */
  call(caller: Caller, channel: string, input: unknown): Promise<Result<unknown>>
  /** Ends the thread and what it is doing; the next call starts another one. */
  stop(): Promise<void>
}

/** What the rules ask for: how things are done here, when it is and who does it. It is plain data. */
export interface RuleContext extends Reference {
  readonly now: string
  /** Who does it. */
  readonly actor: Employee
}

/** What a handler gets: the transaction of the call and everything that the rules ask for. */
export interface Context extends RuleContext {
  readonly service: Service
  readonly engine: Engine
  readonly db: Db
  /** Complainants stay unnamed for whoever asks. */
  readonly hidesIdentities: boolean
  /** Whether whoever asks may do what a channel of this permission does. */
  may(permission: Permission): boolean
  /** The person at the keyboard, by id, once known. */
  readonly person: string | null
}

export function findListItem(context: Reference, list: ListName, code: string): ListItem | undefined {
  return context.lists.find((item) => item.list === list && item.code === code)
}

/** The IANA zone of a site. */
export function zoneOf(context: Reference, siteId: string): string {
  return context.sites.find((site) => site.id === siteId)?.timeZone ?? context.settings.timeZone
}

/** The calendar of a site. */
export function calendarOf(reference: Reference, siteId: string): SiteCalendar {
  return makeSiteCalendar(zoneOf(reference, siteId), reference.siteDays.get(siteId) ?? null)
}

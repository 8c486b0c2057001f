import type { Expression, Insertable, Kysely, SqlBool } from 'kysely'
import type { AppError } from '#shared/api/app-error'
import type { Tables } from './tables'

/** The two tables whose entries can be found by their words. */
export type SearchableTable = 'complaint' | 'remark'

/** A row, or parts of one, the later ones over the earlier: a hundred columns are written sooner than copied. */
export type WholeOrParts<T extends keyof Tables> = Insertable<Tables[T]> | readonly object[]

/** The one place where SQLite and PostgreSQL differ. */
export interface Engine {
  readonly dialect: 'sqlite' | 'postgres'
  readonly db: Kysely<Tables>
  /** Whether the database is a register already; an empty one is not. */
  hasLayout(): Promise<boolean>
  /** Runs several statements in one transaction: all of them, or none. */
  runScript(script: string): Promise<void>
  /** Runs work in one transaction; what it asks for at the same time is asked together. */
  transact<T>(run: (db: Kysely<Tables>) => Promise<T>): Promise<T>
  /** Stores the folded words of an entry, replacing those it had. */
  indexWords(db: Kysely<Tables>, table: SearchableTable, ordinal: number, words: string): Promise<void>
  /** The same for many entries that have none yet. */
  indexAllWords(
    db: Kysely<Tables>,
    table: SearchableTable,
    entries: readonly { readonly ordinal: number; readonly words: string }[],
  ): Promise<void>
  /** Writes many rows that have the same columns, the fastest way there is. */
  insertAll<T extends keyof Tables>(
    db: Kysely<Tables>,
    table: T,
    rows: readonly WholeOrParts<T>[],
  ): Promise<void>
  /** Empties tables, and the words of entries, even of what triggers keep: for a register that is taken in whole. */
  emptyTables(db: Kysely<Tables>, tables: readonly (keyof Tables)[]): Promise<void>
  /** Condition on `<table>.ordinal`: the entry has every one of these folded words, the last letters may be missing. */
  matchesWords(table: SearchableTable, words: readonly string[]): Expression<SqlBool>
  /** Orders of entry of the newest entries with every one of these words; the last letters may be missing. */
  newestMatches(
    db: Kysely<Tables>,
    table: SearchableTable,
    words: readonly string[],
    limit: number,
  ): Promise<number[]>
  /** How many entries have every one of these words; counting stops at a bound. */
  countMatches(
    db: Kysely<Tables>,
    table: SearchableTable,
    words: readonly string[],
    atMost: number,
  ): Promise<number>
  /** The entries with every one of these words between two orders of entry, both included, in any order. */
  matchesBetween(
    db: Kysely<Tables>,
    table: SearchableTable,
    words: readonly string[],
    range: { readonly from: number; readonly to: number },
  ): Promise<number[]>
  /** Changes whenever somebody else changed what caches hold; they are dropped then. */
  readForeignVersion(): Promise<number>
  /**
   * Calls back whenever somebody else changed the register, and when the line to it breaks or is there again; null where
   * nobody else works in it.
   */
  readonly followChanges: ((onChange: () => void, onLine: (isUp: boolean) => void) => Promise<void>) | null
  /** The instant it is for the register: the same for all workstations, whatever their own clocks say. */
  readClock(db: Kysely<Tables>): Promise<string>
  /** What the engine itself finds wrong with its file; empty when all is well. */
  checkIntegrity(): Promise<readonly string[]>
  /**
   * Writes a copy of the whole register as it is now into an empty file: nobody else waits, this process does. Null where
   * a register is no file.
   */
  readonly copyTo: ((path: string) => Promise<void>) | null
  /** Leaves nothing of what was wiped in free pages, in the index of words or in the log beside the file. */
  forgetWiped(): Promise<void>
  /**
   * Runs work whose loss would cost nothing, such as filling a register that is thrown away when that fails: commits
   * do not wait for the disk, until all of it is on the disk at the end.
   */
  withoutWaitingForDisk<T>(run: () => Promise<T>): Promise<T>
  /** The line to the server broke and nothing was written; never where there is no line. */
  isLineCut(error: unknown): boolean
  /** The refusal that an engine error stands for (disk full, locked, read-only…), null for any other error. */
  toAppError(error: unknown): AppError | null
  close(): Promise<void>
}

import type SqliteDatabase from 'better-sqlite3'
import { beginsWords } from '#shared/search/search-words'
import type { SearchableTable } from './engine'

type Sqlite = InstanceType<typeof SqliteDatabase>
type Statement = ReturnType<Sqlite['prepare']>

/** The index of words leads to beginnings up to this length as it leads to whole words. */
const longestBeginning = 3
/** Where more words than these begin alike, most of them are in few entries. */
const mostWords = 128

/**
 * What FTS5 is asked for: every one of the words, the last letters may be missing. For a longer beginning it would
 * gather all entries of all words that begin so before the first one is told; the words themselves, found one by one in
 * the index, are told entry by entry, from wherever the question begins.
 */
export function makeMatchQuery(database: Sqlite, prepare: (text: string) => Statement) {
  return (table: SearchableTable, words: readonly string[]): string =>
    words.map((word) => `(${alternatives(table, word).join(' OR ')})`).join(' AND ')

  function alternatives(table: SearchableTable, word: string): string[] {
    if (!beginsWords(word)) return [quoted(word)]
    const beginning = [`${quoted(word)}*`]
    if ([...word].length <= longestBeginning) return beginning
    try {
      const whole = listBegun(table, word)
      return whole.length > 0 && whole.length <= mostWords ? whole.map(quoted) : beginning
    } catch {
      // Somebody holds the file for a moment: what asks for the entries waits for that.
      return beginning
    }
  }

  function listBegun(table: SearchableTable, beginning: string): string[] {
    // Again and again, for it goes with a transaction that is undone.
    database.exec(`create virtual table if not exists temp.${table}_words
      using fts5vocab (main, ${table}_search, instance)`)
    const next = prepare(`select term from temp.${table}_words where term >= ? limit 1`).pluck()
    const found: string[] = []
    for (let from = beginning; found.length <= mostWords; from = `${found.at(-1)}\u0001`) {
      const term = next.get(from)
      if (typeof term !== 'string' || !term.startsWith(beginning)) break
      found.push(term)
    }
    return found
  }
}

function quoted(word: string): string {
  return `"${word.replaceAll('"', '')}"`
}

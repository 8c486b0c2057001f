import { addDays } from '#shared/time/day-number'

const dated = /^\d{4}-\d\d-\d\d(T.*)?$/

/** Dates and instants, so many days later. */
export type MoveDate = (date: string) => string

/** The same move is made a thousand times: each day is moved once. */
export function makeMoves(): (days: number) => MoveDate {
  const moves = new Map<number, MoveDate>()
  return (days) => {
    const known = moves.get(days)
    if (known) return known
    const moved = new Map<string, string>()
    const move = (date: string) => {
      const on = date.slice(0, 10)
      let later = moved.get(on)
      if (later === undefined) {
        later = addDays(on, days)
        moved.set(on, later)
      }
      return later + date.slice(10)
    }
    moves.set(days, move)
    return move
  }
}

/** Values of a row, so many days later. */
export function makeMovable(values: readonly unknown[]): (move: MoveDate) => unknown[] {
  const places = values.flatMap((value, place) =>
    typeof value === 'string' && dated.test(value) ? [place] : [],
  )
  return (move) => {
    const moved = [...values]
    for (const place of places) moved[place] = move(String(values[place]))
    return moved
  }
}

/** A text with the dates that stand in quotes moved, and a word in it replaced by others. */
export function makeTemplate(text: string, word: string): (move: MoveDate, replaced: string) => string {
  const parts = text.split(/(?<=")(\d{4}-\d\d-\d\d(?:T[^"]*)?)(?=")/)
  const cut = parts.map((part, index) => (index % 2 === 1 ? part : part.split(word)))
  return (move, replaced) => {
    let made = ''
    for (const part of cut) made += typeof part === 'string' ? move(part) : part.join(replaced)
    return made
  }
}

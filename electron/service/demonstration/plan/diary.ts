import type { Instant } from '#shared/time/local-date'
import { handlingMoment } from '../office/office-days'
import type { Random } from '../random/random'
import type { Step } from './step'

/** What has been planned for one entry so far, in the order in which it happens. */
export interface Diary {
  readonly random: Random
  readonly entry: string
  readonly steps: Step[]
  /** When the last thing was done. */
  at: Instant
}

export function openDiary(random: Random, entry: string, at: Instant): Diary {
  return { random, entry, steps: [], at }
}

/** Moves on by so many handling days and notes what is done then. */
export function note(diary: Diary, days: number, make: (at: Instant) => Step): void {
  diary.at = handlingMoment(diary.random, diary.at, days)
  diary.steps.push(make(diary.at))
}

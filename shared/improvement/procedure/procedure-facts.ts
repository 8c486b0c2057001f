import type { Profile } from '#shared/settings/profile'

/** Somebody with a part in the procedure. */
export interface ProcedurePerson {
  readonly name: string
  readonly position: string | null
}

/** A delay in words: « 3 jours ouvrables ». */
interface DelayWords {
  readonly commitment: string | null
  readonly ceiling: string | null
}

/** What the settings say of how complaints are handled, in the words of a language. */
export interface ProcedureFacts {
  readonly profile: Profile
  readonly organisation: string
  /** Address, phone and e-mail at which a complaint can be made, those that are known. */
  readonly reach: readonly string[]
  readonly sites: readonly string[]
  readonly channels: readonly string[]
  readonly frontDesk: readonly ProcedurePerson[]
  readonly handlers: readonly ProcedurePerson[]
  readonly managers: readonly ProcedurePerson[]
  readonly acknowledgement: DelayWords
  readonly answer: DelayWords
  /** Delay of each priority, in worked days, the most urgent first. */
  readonly priorities: readonly { readonly name: string; readonly days: string }[]
  readonly formalisationDays: number
  readonly warningShare: number
  /** The most that each role grants; null without a ceiling. */
  readonly ceilings: readonly { readonly role: string; readonly amount: string | null }[]
  readonly mediator: {
    readonly name: string
    readonly address: string | null
    readonly website: string | null
  } | null
  readonly naturesNotCounted: readonly string[]
  /** Number of a complaint as an example. */
  readonly exampleNumber: string
  readonly dataContact: string | null
  /** Years after the closing: before only managers see a case, and before it is made anonymous. */
  readonly retention: { readonly archived: number; readonly anonymised: number }
  readonly standard: { readonly name: string; readonly version: string; readonly text: string } | null
  readonly recurrence: { readonly count: number; readonly days: number }
}

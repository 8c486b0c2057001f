import type { ChannelName, InputOf } from '#shared/api/contract'
import type { Instant } from '#shared/time/local-date'

/** Something that somebody of the office does: one call of the contract. */
export interface Step {
  readonly at: Instant
  /** Name of the employee at the keyboard. */
  readonly actor: string
  readonly channel: ChannelName
  /** The entry that the call makes, or changes: its id and version are then added to the input. */
  readonly entry: string | null
  readonly input: object
}

/** A call that makes an entry, or concerns none. */
export function step<C extends ChannelName>(
  channel: C,
  call: { at: Instant; actor: string; entry?: string; input: InputOf<C> },
): Step {
  return { channel, at: call.at, actor: call.actor, entry: call.entry ?? null, input: call.input }
}

/** Channels that change an entry at the version seen. */
type ChangingChannel = Extract<
  ChannelName,
  | `complaints.${'update' | 'acknowledge' | 'answer' | 'followUp' | 'close' | 'reopen' | 'reclassify' | 'cancel'}`
  | `remarks.${'update' | 'promote' | 'cancel'}`
  | 'employees.update'
>

/** A call that changes an entry made before. */
export function change<C extends ChangingChannel>(
  channel: C,
  call: { at: Instant; actor: string; entry: string; input: Omit<InputOf<C>, 'id' | 'version'> },
): Step {
  return { channel, at: call.at, actor: call.actor, entry: call.entry, input: call.input }
}

/** The entry that a complaint was downgraded to, or a remark upgraded to. */
export function successorOf(entry: string): string {
  return `${entry}/successor`
}

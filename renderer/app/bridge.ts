import type { Result } from '#shared/api/app-error'
import type { ChannelName, InputOf, OutputOf } from '#shared/api/contract'
import type { AppEvent } from '#shared/api/events'
import type { WindowChannelName, WindowInputOf, WindowOutputOf } from '#shared/api/window-contract'

/** Every call that the window can make, whether the service or the main process answers it. */
export type AnyChannelName = ChannelName | WindowChannelName
export type AnyInputOf<C extends AnyChannelName> = C extends ChannelName
  ? InputOf<C>
  : C extends WindowChannelName
    ? WindowInputOf<C>
    : never
export type AnyOutputOf<C extends AnyChannelName> = C extends ChannelName
  ? OutputOf<C>
  : C extends WindowChannelName
    ? WindowOutputOf<C>
    : never

/** The two functions of the preload script. Outputs were parsed by the other side, so they are trusted here. */
export interface Bridge {
  call<C extends AnyChannelName>(channel: C, input: AnyInputOf<C>): Promise<Result<AnyOutputOf<C>>>
  subscribe(listener: (event: AppEvent) => void): () => void
}

declare global {
  interface Window {
    readonly registre31: Bridge
  }
}

import type { Result } from '#shared/api/app-error'
import type { ChannelName, OutputOf, ParsedInputOf } from '#shared/api/contract'
import type { Context, Service } from './context'

/** Answers a channel of an open register; what it throws undoes everything it wrote. */
export type Handler<C extends ChannelName> = (
  context: Context,
  input: ParsedInputOf<C>,
) => Promise<OutputOf<C>>

/** The gate itself, for handlers that work through other channels. */
export type Dispatch = (service: Service, name: string, input: unknown) => Promise<Result<unknown>>

/** Answers a channel that works without an open register. */
export type ServiceHandler<C extends ChannelName> = (
  service: Service,
  input: ParsedInputOf<C>,
  dispatch: Dispatch,
) => Promise<OutputOf<C>>

export type Handlers<C extends ChannelName> = { readonly [Name in C]: Handler<Name> }
export type ServiceHandlers<C extends ChannelName> = { readonly [Name in C]: ServiceHandler<Name> }

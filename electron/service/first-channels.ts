import { actionApi } from '#shared/actions/action-api'
import type { ChannelMap } from '#shared/api/channel'
import { registerApi } from '#shared/register/register-api'
import { todayApi } from '#shared/today/today-api'
import { actionHandlers } from './actions/action-handlers'
import { registerHandlers, registerServiceHandlers } from './register/register-handlers'
import { todayHandlers } from './today/today-handlers'

/** Some channels, and what answers them: with an open register, or without one. */
export interface Part {
  readonly channels: ChannelMap
  readonly handlers: object
  readonly serviceHandlers: object
}

/** What the first screen asks: it waits for nothing else to be read. */
export const firstChannels: Part = {
  channels: { ...registerApi, ...todayApi, ...actionApi },
  handlers: { ...registerHandlers, ...todayHandlers, ...actionHandlers },
  serviceHandlers: registerServiceHandlers,
}

import type { ChannelName } from './contract'

/** What the service and the main process tell the window without being asked. */
export type AppEvent =
  | { readonly name: 'changed'; readonly channel: ChannelName }
  | { readonly name: 'service-restarted' }
  | { readonly name: 'menu'; readonly command: string }

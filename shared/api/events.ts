import type { ChannelName } from './contract'

/** What the service and the main process tell the window without being asked. */
export type AppEvent =
  | { readonly name: 'changed'; readonly channel: ChannelName }
  /** Somebody else changed something in the register that several workstations share. */
  | { readonly name: 'changed-elsewhere' }
  /** The line to the server of a shared register broke, or is there again. */
  | { readonly name: 'server-line'; readonly isUp: boolean }
  /** An automatic backup failed; the message that says why. */
  | { readonly name: 'backup-failed'; readonly key: string }
  | { readonly name: 'service-restarted' }
  /** How far the document is that was asked for with this token. */
  | { readonly name: 'progress'; readonly token: string; readonly done: number; readonly total: number }
  /** How far the look through a large register is that was not closed in order. */
  | { readonly name: 'page-check'; readonly done: number; readonly total: number }
  | { readonly name: 'menu'; readonly command: string }

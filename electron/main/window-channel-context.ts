import type { BrowserWindow } from 'electron'
import type { WindowInputOf } from '#shared/api/window-contract'
import type { Registers } from './registers'
import type { ServiceProcess } from './service-process'

/** What the calls that concern this computer may use. */
export interface WindowChannelContext {
  readonly window: () => BrowserWindow | undefined
  readonly service: ServiceProcess
  readonly registers: Registers
  readonly onDescribed: (window: WindowInputOf<'program.describeWindow'>) => void
}

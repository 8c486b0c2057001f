import { basename } from 'node:path'
import { app, type BrowserWindow } from 'electron'
import type { Result } from '#shared/api/app-error'
import { type WindowChannelName, windowContract } from '#shared/api/window-contract'
import { openDocument, saveDocument, showDocument } from './documents'
import { failure } from './failure'
import type { ServiceProcess } from './service-process'

export interface WindowChannelContext {
  readonly window: () => BrowserWindow | undefined
  readonly service: ServiceProcess
  readonly register: string
}

/** Answers a call that concerns this computer and not the register. */
export async function answerWindowChannel(
  context: WindowChannelContext,
  channel: WindowChannelName,
  input: unknown,
): Promise<Result<unknown>> {
  switch (channel) {
    case 'app.info': {
      const parsed = windowContract[channel].input.safeParse(input)
      return parsed.success ? { value: appInfo(context.register) } : failure('INVALID_INPUT')
    }
    case 'files.saveDocument': {
      const parsed = windowContract[channel].input.safeParse(input)
      return parsed.success ? await saveDocument(context, parsed.data.document) : failure('INVALID_INPUT')
    }
    case 'files.openDocument': {
      const parsed = windowContract[channel].input.safeParse(input)
      return parsed.success ? await openDocument(parsed.data.token) : failure('INVALID_INPUT')
    }
    case 'files.showDocument': {
      const parsed = windowContract[channel].input.safeParse(input)
      return parsed.success ? showDocument(parsed.data.token) : failure('INVALID_INPUT')
    }
    default:
      return channel satisfies never
  }
}

function appInfo(register: string) {
  return {
    name: app.name,
    version: app.getVersion(),
    electron: process.versions.electron ?? '',
    chrome: process.versions.chrome ?? '',
    node: process.versions.node,
    platform: process.platform,
    locale: app.getLocale(),
    packaged: app.isPackaged,
    registerFile: basename(register),
  }
}

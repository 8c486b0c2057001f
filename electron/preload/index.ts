import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import type { Result } from '#shared/api/app-error'
import type { AppEvent } from '#shared/api/events'

const listeners = new Set<(event: AppEvent) => void>()

ipcRenderer.on('registre31:event', (_event: IpcRendererEvent, event: AppEvent) => {
  for (const listener of [...listeners]) listener(event)
})

/** All that the page gets of the world outside it. */
contextBridge.exposeInMainWorld('registre31', {
  call(channel: string, input: unknown): Promise<Result<unknown>> {
    return ipcRenderer.invoke('registre31:call', channel, input)
  },
  subscribe(listener: (event: AppEvent) => void): () => void {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  },
})

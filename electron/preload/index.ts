import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import type { Result } from '#shared/api/app-error'
import type { AppEvent } from '#shared/api/events'

/** All that the page gets of the world outside it. */
contextBridge.exposeInMainWorld('registre31', {
  call(channel: string, input: unknown): Promise<Result<unknown>> {
    return ipcRenderer.invoke('registre31:call', channel, input)
  },
  subscribe(listener: (event: AppEvent) => void): () => void {
    const forward = (_event: IpcRendererEvent, event: AppEvent) => listener(event)
    ipcRenderer.on('registre31:event', forward)
    return () => {
      ipcRenderer.off('registre31:event', forward)
    }
  },
})

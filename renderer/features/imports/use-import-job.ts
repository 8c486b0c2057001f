import { call } from '#renderer/app/api'
import { refreshAfter } from '#renderer/app/refresh-after'
import { useFollowedJob } from '#renderer/app/use-followed-job'
import type { ImportReport } from '#shared/imports/import-api'
import type { ImportDraft } from './import-state'

/** Runs a trial or an import, follows it, and stops it when asked. */
export function useImportJob() {
  const { follow, ...state } = useFollowedJob('imports')

  async function run(
    channel: 'imports.check' | 'imports.run',
    { preview, reading, mapping }: ImportDraft,
  ): Promise<ImportReport | null> {
    const isMapped = preview.format !== 'register'
    const report = await follow((job) =>
      call(channel, { token: preview.token, reading, ...(isMapped && { mapping }), job }),
    )
    if (channel === 'imports.run') void refreshAfter('imports.run')
    return report
  }
  return { run, ...state }
}

import { useCallback, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '#renderer/app/api'
import { toAppError } from '#renderer/app/to-app-error'
import { announce } from '#renderer/ui/feedback/live-region'
import { refusal } from '#shared/api/refusal'
import type { AttachmentRole } from '#shared/attachments/attachment-api'
import type { FoundFile } from '#shared/attachments/attachment-files-api'
import { attachmentLimits, mebibytes } from '#shared/attachments/attachment-limits'
import { useCase } from '../case-context'

/** A file on its way to the case, or one that was refused. */
export interface ComingFile {
  readonly key: string
  readonly name: string
  readonly state: 'waiting' | 'sending' | 'done' | 'refused'
  /** Why it was refused, or what was made of its name. */
  readonly text: string | null
}

type Source = { readonly file: File } | { readonly found: FoundFile }

/** Takes files one after the other to the case; what is refused stays in sight with the reason. */
export function useAttaching() {
  const { t } = useTranslation('attachments')
  const { complaint } = useCase()
  const [coming, setComing] = useState<readonly ComingFile[]>([])
  const chain = useRef<Promise<void>>(Promise.resolve())
  const { id } = complaint

  const put = useCallback((key: string, change: Partial<ComingFile>) => {
    setComing((files) => files.map((file) => (file.key === key ? { ...file, ...change } : file)))
  }, [])

  const send = useCallback(
    async (key: string, source: Source, role: AttachmentRole) => {
      put(key, { state: 'sending' })
      try {
        const { attachment, correctedFrom, isKnown } = await attach(id, source, role)
        const said = isKnown
          ? t('known', { name: attachment.name })
          : correctedFrom && t('corrected', { given: correctedFrom, name: attachment.name })
        announce(t('added', { name: attachment.name }))
        if (said) put(key, { state: 'done', text: said })
        else setComing((files) => files.filter((file) => file.key !== key))
      } catch (caught) {
        const { message } = toAppError(caught)
        announce(t('refused', { name: nameOf(source), reason: message }))
        put(key, { state: 'refused', text: message })
      }
    },
    [id, put, t],
  )

  const add = useCallback(
    (sources: readonly Source[], role: AttachmentRole = 'DOCUMENT') => {
      const files = sources.map((source) => ({ key: crypto.randomUUID(), source }))
      setComing((before) => [
        ...before.filter(({ state }) => state === 'waiting' || state === 'sending'),
        ...files.map(({ key, source }) => ({
          key,
          name: nameOf(source),
          state: 'waiting' as const,
          text: null,
        })),
      ])
      for (const { key, source } of files) {
        chain.current = chain.current.then(() => send(key, source, role))
      }
    },
    [send],
  )
  const dismiss = useCallback((key: string) => {
    setComing((files) => files.filter((file) => file.key !== key))
  }, [])
  return { coming, add, dismiss }
}

async function attach(complaint: string, source: Source, role: AttachmentRole) {
  if ('found' in source) return call('files.attach', { token: source.found.token, complaint, role })
  const { file } = source
  // Before it is read: a film would fill the memory of the window.
  if (file.size > attachmentLimits.file) {
    throw refusal('TOO_LARGE', 'ATTACHMENT_TOO_LARGE', { max: mebibytes(attachmentLimits.file) })
  }
  const bytes = new Uint8Array(await file.arrayBuffer())
  return call('attachments.add', { complaint, role, name: file.name, bytes })
}

function nameOf(source: Source): string {
  return 'found' in source ? source.found.name : source.file.name
}

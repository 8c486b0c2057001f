import type { Result } from '#shared/api/app-error'
import { attachmentFilesApi } from '#shared/attachments/attachment-files-api'
import { openAttachment, saveAttachment } from './attachment-copies'
import { attachFile, chooseAttachments, chooseScanFolder, listScans } from './attachment-files'
import { failure } from './failure'
import type { WindowChannelContext } from './window-channel-context'

export type AttachmentFilesChannel = keyof typeof attachmentFilesApi

/** Answers a call about files of this computer that belong, or will belong, to a case. */
export async function answerAttachmentChannel(
  { window, service }: Pick<WindowChannelContext, 'window' | 'service'>,
  channel: AttachmentFilesChannel,
  input: unknown,
): Promise<Result<unknown>> {
  switch (channel) {
    case 'files.attach': {
      const parsed = attachmentFilesApi[channel].input.safeParse(input)
      return parsed.success ? attachFile(service, parsed.data) : failure('INVALID_INPUT')
    }
    case 'files.saveAttachment': {
      const parsed = attachmentFilesApi[channel].input.safeParse(input)
      return parsed.success ? saveAttachment(service, window(), parsed.data.id) : failure('INVALID_INPUT')
    }
    case 'files.openAttachment': {
      const parsed = attachmentFilesApi[channel].input.safeParse(input)
      return parsed.success ? openAttachment(service, parsed.data.id) : failure('INVALID_INPUT')
    }
    case 'files.chooseAttachments':
      return isNothing(channel, input) ? chooseAttachments(window()) : failure('INVALID_INPUT')
    case 'files.chooseScanFolder':
      return isNothing(channel, input) ? chooseScanFolder(window()) : failure('INVALID_INPUT')
    case 'files.listScans':
      return isNothing(channel, input) ? listScans() : failure('INVALID_INPUT')
    default:
      return channel satisfies never
  }
}

function isNothing(channel: AttachmentFilesChannel, input: unknown): boolean {
  return attachmentFilesApi[channel].input.safeParse(input).success
}

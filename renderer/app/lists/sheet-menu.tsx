import { Download } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { Menu } from '#renderer/ui/actions/menu'
import { showToast } from '#renderer/ui/feedback/toast'
import type { InputOf } from '#shared/api/contract'
import { sheetFormats } from '#shared/exports/export-api'

type Without<T> = T extends unknown ? Omit<T, 'format' | 'language'> : never

export type SheetRequest =
  | { readonly channel: 'documents.listSheet'; readonly input: Without<InputOf<'documents.listSheet'>> }
  | { readonly channel: 'documents.journal'; readonly input: Without<InputOf<'documents.journal'>> }

/** Takes a list out as it is filtered, as a workbook or as CSV; not for whoever may not know names. */
export function SheetMenu({ channel, input }: SheetRequest) {
  const { t } = useTranslation('exports')
  const { language, register } = useSession()
  const save = useChannelMutation('files.saveDocument', {
    onSuccess: (saved) => {
      if (saved.saved) showToast({ text: t('saved', { file: saved.fileName }) })
    },
    onError: (error) => showToast({ text: error.message, tone: 'late' }),
  })
  if (register.access.hidesIdentities) return null
  return (
    <Menu
      label={t('menu')}
      trigger={
        <Button icon={<Download />} isPending={save.isPending}>
          {t('button')}
        </Button>
      }
      entries={sheetFormats.map((format) => ({
        id: format,
        label: t(format),
        onAction: () => save.mutate({ document: { channel, input: { ...input, format, language } } }),
      }))}
    />
  )
}

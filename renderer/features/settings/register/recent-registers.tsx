import { useTranslation } from 'react-i18next'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { showToast } from '#renderer/ui/feedback/toast'
import { PlainTable } from '#renderer/ui/table/plain-table'
import type { WindowOutputOf } from '#shared/api/window-contract'

export interface RecentRegistersProps {
  readonly recent: WindowOutputOf<'program.registers'>['recent']
}

/** Registers opened lately on this machine. */
export function RecentRegisters({ recent }: RecentRegistersProps) {
  const { t } = useTranslation('settings')
  const open = useChannelMutation('program.openRecent', {
    onError: (error) => showToast({ text: error.message, tone: 'late' }),
  })
  return (
    <PlainTable
      caption={t('place.recent')}
      columns={[
        { id: 'file', header: t('register.file') },
        { id: 'folder', header: t('place.folder') },
        { id: 'actions', header: t('row.actions'), align: 'end' },
      ]}
      rows={recent.map(({ index, fileName, folder }) => ({
        id: `${folder}/${fileName}`,
        cells: [
          fileName,
          folder,
          <Button
            key="open"
            kind="quiet"
            isSmall
            isDisabled={open.isPending}
            aria-label={t('place.openNamed', { name: fileName })}
            onPress={() => open.mutate({ index })}
          >
            {t('place.openShort')}
          </Button>,
        ],
      }))}
    />
  )
}

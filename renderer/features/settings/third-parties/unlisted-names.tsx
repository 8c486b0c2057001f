import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { showToast } from '#renderer/ui/feedback/toast'
import { Block } from '#renderer/ui/layout/block'
import { PlainTable } from '#renderer/ui/table/plain-table'
import type { OutputOf } from '#shared/api/contract'
import { formatInteger } from '#shared/text/formats'

export interface UnlistedNamesProps {
  readonly names: OutputOf<'thirdParties.list'>['unlisted']
}

/** Names that entries bear and that the list does not know, to be taken into it. */
export function UnlistedNames({ names }: UnlistedNamesProps) {
  const { t } = useTranslation(['actions', 'settings'])
  const { language } = useSession()
  const create = useChannelMutation('thirdParties.create', {
    onError: (error) => showToast({ text: error.message, tone: 'late' }),
  })
  if (names.length === 0) return null
  return (
    <Block title={t('actions:thirdParties.unlisted')} description={t('actions:thirdParties.unlistedHelp')}>
      <PlainTable
        caption={t('actions:thirdParties.unlisted')}
        isCaptionHidden
        columns={[
          { id: 'name', header: t('actions:thirdParties.name') },
          { id: 'category', header: t('actions:thirdParties.category') },
          { id: 'entries', header: t('actions:thirdParties.entries'), align: 'end' },
          { id: 'actions', header: t('settings:row.actions'), align: 'end' },
        ]}
        rows={names.map(({ name, category, entries }) => ({
          id: name,
          cells: [
            name,
            category ?? '—',
            formatInteger(entries, language),
            <Button
              key="add"
              kind="quiet"
              isSmall
              isDisabled={create.isPending}
              aria-label={t('actions:thirdParties.addNamed', { name })}
              onPress={() => create.mutate({ name, category })}
            >
              {t('actions:thirdParties.adopt')}
            </Button>,
          ],
        }))}
      />
    </Block>
  )
}

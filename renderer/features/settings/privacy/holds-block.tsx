import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { showToast } from '#renderer/ui/feedback/toast'
import { Block } from '#renderer/ui/layout/block'
import { PlainTable } from '#renderer/ui/table/plain-table'
import { formatDateOf } from '#shared/text/formats'

/** Cases held back from anonymisation, why and by whom; a hold is lifted here. */
export function HoldsBlock() {
  const { t } = useTranslation('privacy')
  const { timeZone } = useSession()
  const { data } = useChannel('privacy.preview', {})
  const release = useChannelMutation('privacy.release', {
    onSuccess: () => showToast({ text: t('holds.released') }),
  })
  const held = data?.held ?? []
  return (
    <Block title={t('holds.title')}>
      {release.error ? <ErrorNotice error={release.error} /> : null}
      {held.length === 0 ? (
        <p>{t('holds.none')}</p>
      ) : (
        <PlainTable
          caption={t('holds.title')}
          isCaptionHidden
          columns={[
            { id: 'number', header: t('due.number') },
            { id: 'reason', header: t('holds.reason') },
            { id: 'by', header: t('holds.by') },
            { id: 'on', header: t('holds.on') },
            { id: 'release', header: t('holds.release'), align: 'end' },
          ]}
          rows={held.map(({ id, number, reason, heldBy, heldAt }) => ({
            id,
            cells: [
              <Link key="link" to="/reclamations/$id" params={{ id }}>
                {number}
              </Link>,
              reason,
              heldBy,
              formatDateOf(heldAt, timeZone()),
              <Button
                key="release"
                isSmall
                needs="manage"
                aria-label={`${t('holds.release')} ${number}`}
                onPress={() => release.mutate({ complaint: id })}
              >
                {t('holds.release')}
              </Button>,
            ],
          }))}
        />
      )}
    </Block>
  )
}

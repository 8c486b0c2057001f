import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { SheetMenu } from '#renderer/app/lists/sheet-menu'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { showToast } from '#renderer/ui/feedback/toast'
import { Block } from '#renderer/ui/layout/block'
import { LongWord } from '#renderer/ui/table/long-word'
import { PlainTable } from '#renderer/ui/table/plain-table'
import { formatInteger } from '#shared/text/formats'
import type { ThirdParty } from '#shared/third-parties/third-party'
import { ActiveBadge } from '../active-badge'
import { RowActions } from '../row-actions'
import { ThirdPartyDialog } from './third-party-dialog'
import { UnlistedNames } from './unlisted-names'

/** Providers and other third parties, with how many entries are about each and what still waits for an answer. */
export function ThirdPartiesPart() {
  const { t } = useTranslation(['actions', 'settings'])
  const { language } = useSession()
  const [edited, setEdited] = useState<ThirdParty | 'new' | null>(null)
  const { data, error } = useChannel('thirdParties.list', { withInactive: true })
  const update = useChannelMutation('thirdParties.update', {
    onError: (refusal) => showToast({ text: refusal.message, tone: 'late' }),
  })
  const thirdParties = data?.thirdParties ?? []
  const integer = (value: number) => formatInteger(value, language)
  return (
    <>
      <Block
        title={t('actions:thirdParties.title')}
        description={t('actions:thirdParties.description')}
        actions={
          <>
            {thirdParties.length > 0 ? (
              <SheetMenu channel="documents.listSheet" input={{ list: 'thirdParties' }} />
            ) : null}
            <Button icon={<Plus />} onPress={() => setEdited('new')}>
              {t('actions:thirdParties.add')}
            </Button>
          </>
        }
      >
        {error ? <ErrorNotice error={error} /> : null}
        {data || error ? null : <Skeleton lines={4} />}
        {data && thirdParties.length === 0 ? <p>{t('actions:thirdParties.empty')}</p> : null}
        {thirdParties.length > 0 ? (
          <PlainTable
            caption={t('actions:thirdParties.title')}
            isCaptionHidden
            columns={[
              { id: 'name', header: t('actions:thirdParties.name') },
              { id: 'category', header: t('actions:thirdParties.category') },
              { id: 'contact', header: t('actions:thirdParties.contactPerson') },
              { id: 'entries', header: t('actions:thirdParties.entries'), align: 'end' },
              { id: 'waiting', header: t('actions:thirdParties.waiting'), align: 'end' },
              { id: 'state', header: t('settings:active.label') },
              { id: 'actions', header: t('settings:row.actions'), align: 'end' },
            ]}
            rows={thirdParties.map((thirdParty) => ({
              id: thirdParty.id,
              cells: [
                thirdParty.name,
                thirdParty.category ?? '—',
                <LongWord key="contact">
                  {[thirdParty.contactPerson, thirdParty.phone, thirdParty.email]
                    .filter(Boolean)
                    .join(', ') || '—'}
                </LongWord>,
                integer(thirdParty.complaints + thirdParty.remarks),
                integer(thirdParty.waiting),
                <ActiveBadge key="state" isActive={thirdParty.active} />,
                <RowActions
                  key="actions"
                  name={thirdParty.name}
                  isActive={thirdParty.active}
                  isPending={update.isPending}
                  onChange={() => setEdited(thirdParty)}
                  onToggle={() =>
                    update.mutate({
                      id: thirdParty.id,
                      version: thirdParty.version,
                      changes: { active: !thirdParty.active },
                    })
                  }
                />,
              ],
            }))}
          />
        ) : null}
      </Block>
      <UnlistedNames names={data?.unlisted ?? []} />
      {edited ? (
        <ThirdPartyDialog thirdParty={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      ) : null}
    </>
  )
}

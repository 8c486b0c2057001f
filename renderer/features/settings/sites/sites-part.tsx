import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { showToast } from '#renderer/ui/feedback/toast'
import { Block } from '#renderer/ui/layout/block'
import { PlainTable } from '#renderer/ui/table/plain-table'
import type { Site } from '#shared/sites/site'
import { ActiveBadge } from '../active-badge'
import { RowActions } from '../row-actions'
import { SiteDialog } from './site-dialog'
import { zoneText } from './zone-text'

/** Where complaints are received. */
export function SitesPart() {
  const { t } = useTranslation('settings')
  const { register } = useSession()
  const [edited, setEdited] = useState<Site | 'new' | null>(null)
  const update = useChannelMutation('sites.update', {
    onError: (error) => showToast({ text: error.message, tone: 'late' }),
  })
  const toggle = ({ id, version, active }: Site) =>
    update.mutate({ id, version, changes: { active: !active } })
  return (
    <Block
      title={t('parts.sites')}
      description={t('sites.description')}
      actions={
        <Button icon={<Plus />} onPress={() => setEdited('new')}>
          {t('sites.add')}
        </Button>
      }
    >
      <PlainTable
        caption={t('parts.sites')}
        isCaptionHidden
        columns={[
          { id: 'name', header: t('sites.name') },
          { id: 'address', header: t('sites.address') },
          { id: 'zone', header: t('sites.zone') },
          { id: 'state', header: t('active.label') },
          { id: 'actions', header: t('row.actions'), align: 'end' },
        ]}
        rows={register.sites.map((site) => ({
          id: site.id,
          cells: [
            site.name,
            site.address ?? '—',
            zoneText(site.timeZone, t),
            <ActiveBadge key="state" isActive={site.active} />,
            <RowActions
              key="actions"
              name={site.name}
              isActive={site.active}
              isPending={update.isPending}
              onChange={() => setEdited(site)}
              onToggle={() => toggle(site)}
            />,
          ],
        }))}
      />
      {edited ? <SiteDialog site={edited === 'new' ? null : edited} onClose={() => setEdited(null)} /> : null}
    </Block>
  )
}

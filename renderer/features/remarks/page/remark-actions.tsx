import { ArrowUpRight, Ban, Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import { Menu } from '#renderer/ui/actions/menu'
import type { Remark } from '#shared/remarks/remark'
import { PromotionDialog } from '../promotion/promotion-dialog'
import { CancellationDialog } from './cancellation-dialog'

/** The side paths of a remark: it becomes a complaint, or it was a mistake. */
export function RemarkActions({ remark }: { readonly remark: Remark }) {
  const { t } = useTranslation('remarks')
  const [opened, setOpened] = useState<'promotion' | 'cancellation' | null>(null)
  const close = () => setOpened(null)
  return (
    <>
      <Menu
        label={t('page.more')}
        trigger={<Button icon={<Ellipsis />} aria-label={t('page.more')} />}
        entries={[
          {
            id: 'cancel',
            label: t('page.cancel'),
            icon: <Ban />,
            isDanger: true,
            needs: 'handle',
            onAction: () => setOpened('cancellation'),
          },
        ]}
      />
      {remark.kind === 'remark' ? (
        <Button needs="record" icon={<ArrowUpRight />} onPress={() => setOpened('promotion')}>
          {t('page.promote')}
        </Button>
      ) : null}
      {opened === 'promotion' ? <PromotionDialog remark={remark} onClose={close} /> : null}
      {opened === 'cancellation' ? <CancellationDialog remark={remark} onClose={close} /> : null}
    </>
  )
}

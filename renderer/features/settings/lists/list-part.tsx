import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { announce } from '#renderer/ui/feedback/live-region'
import { showToast } from '#renderer/ui/feedback/toast'
import { Block } from '#renderer/ui/layout/block'
import type { ListItem, ListName } from '#shared/lists/list-item'
import { ListItemDialog } from './list-item-dialog'
import { ListTable } from './list-table'

const parts = { NATURE: 'natures', TOPIC: 'topics', CHANNEL: 'channels' } as const satisfies Record<
  ListName,
  string
>

/** One of the lists that the organisation extends. */
export function ListPart({ name }: { readonly name: ListName }) {
  const { t } = useTranslation('settings')
  const { list, language } = useSession()
  const [edited, setEdited] = useState<ListItem | 'new' | null>(null)
  const save = useChannelMutation('lists.save', {
    onError: (error) => showToast({ text: error.message, tone: 'late' }),
  })
  const part = parts[name]
  const arrange = useChannelMutation('lists.arrange', {
    onError: (error) => showToast({ text: error.message, tone: 'late' }),
  })
  const items = list(name, true)
  function move(item: ListItem, by: -1 | 1) {
    const codes = items.map(({ code }) => code)
    const from = codes.indexOf(item.code)
    codes.splice(from, 1)
    codes.splice(from + by, 0, item.code)
    const label = language === 'en' ? item.labelEn : item.labelFr
    arrange.mutate({ list: name, codes, over: items.map(({ code }) => code) })
    announce(t('row.moved', { name: label, place: from + by + 1, count: codes.length }))
  }
  return (
    <Block
      title={t(`parts.${part}`)}
      description={t(`lists.${part}.description`)}
      actions={
        <Button icon={<Plus />} onPress={() => setEdited('new')}>
          {t(`lists.${part}.add`)}
        </Button>
      }
    >
      <ListTable
        caption={t(`parts.${part}`)}
        items={items}
        isNature={name === 'NATURE'}
        isPending={save.isPending || arrange.isPending}
        onMove={move}
        onChange={setEdited}
        onToggle={(item) => {
          const { code, labelFr, labelEn, active, countsInRate } = item
          save.mutate({ list: name, code, labelFr, labelEn, countsInRate, active: !active, over: item })
        }}
      />
      {edited ? (
        <ListItemDialog
          list={name}
          title={t(edited === 'new' ? `lists.${part}.add` : `lists.${part}.change`)}
          item={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      ) : null}
    </Block>
  )
}

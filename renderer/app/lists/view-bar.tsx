import { ChevronDown, Plus, RotateCcw, Save, Trash2, Users } from 'lucide-react'
import { useState } from 'react'
import { ToggleButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { Menu, type MenuEntry } from '#renderer/ui/actions/menu'
import { classNames } from '#renderer/ui/class-names'
import { showToast } from '#renderer/ui/feedback/toast'
import type { ListView, ListViews } from './use-list-views'
import styles from './view-bar.module.css'
import { ViewDialog } from './view-dialog'

export interface ViewBarProps {
  readonly views: ListViews
  readonly onShow: (view: ListView) => void
}

/** The views of a list side by side; what was changed in the one shown can be kept, or undone. */
export function ViewBar({ views: { views, shown, content, isChanged }, onShow }: ViewBarProps) {
  const { t } = useTranslation('lists')
  const [dialog, setDialog] = useState<'create' | 'rename' | null>(null)
  const fail = (error: { readonly message: string }) => showToast({ text: error.message, tone: 'late' })
  const create = useChannelMutation('savedViews.create', { onError: fail })
  const update = useChannelMutation('savedViews.update', { onError: fail })
  const remove = useChannelMutation('savedViews.remove', {
    onError: fail,
    onSuccess: ({ removed }) => {
      const [first] = views
      if (first) onShow(first)
      showToast({
        text: t('views.removed', { name: removed.name }),
        action: {
          label: t('views.undo'),
          onAction: () => {
            const { id, name, isShared, content: kept } = removed
            create.mutate({ id, name, isShared, content: kept })
          },
        },
      })
    },
  })
  const saved = shown?.saved ?? null
  const entries: MenuEntry[] = [
    ...(saved && isChanged
      ? [
          {
            id: 'keep',
            label: t('views.saveChanges'),
            icon: <Save />,
            onAction: () => update.mutate({ id: saved.id, version: saved.version, content }),
          },
        ]
      : []),
    { id: 'create', label: t('views.saveAs'), icon: <Plus />, onAction: () => setDialog('create') },
    ...(shown && isChanged
      ? [{ id: 'restore', label: t('views.restore'), icon: <RotateCcw />, onAction: () => onShow(shown) }]
      : []),
    ...(saved
      ? [
          { id: 'rename', label: t('views.rename'), onAction: () => setDialog('rename') },
          {
            id: 'remove',
            label: t('views.remove'),
            icon: <Trash2 />,
            isDanger: true,
            onAction: () => remove.mutate({ id: saved.id, version: saved.version }),
          },
        ]
      : []),
  ]
  return (
    <nav aria-label={t('views.label')} className={styles.bar}>
      {views.map((view, index) => {
        const isShown = view === shown
        return (
          <ToggleButton
            key={view.id}
            className={classNames(styles.view, isShown && styles.shown)}
            isSelected={isShown}
            aria-keyshortcuts={index < 9 ? `Alt+${index + 1}` : undefined}
            onPress={() => onShow(view)}
          >
            {view.saved?.isShared ? <Users aria-label={t('views.team')} /> : null}
            {view.name}
            {isShown && isChanged ? <span className={styles.changed}>{t('views.modified')}</span> : null}
          </ToggleButton>
        )
      })}
      <Menu
        label={shown ? t('views.actions', { name: shown.name }) : t('views.save')}
        trigger={
          <Button needs="record" kind="quiet" isSmall icon={<ChevronDown />}>
            {t('views.save')}
          </Button>
        }
        entries={entries}
      />
      {dialog ? (
        <ViewDialog
          view={dialog === 'rename' ? saved : null}
          content={content}
          onClose={() => setDialog(null)}
          onSaved={(view) => {
            setDialog(null)
            showToast({ text: t('views.saved', { name: view.name }) })
            onShow({ id: view.id, name: view.name, content: view.content, saved: view })
          }}
        />
      ) : null}
    </nav>
  )
}

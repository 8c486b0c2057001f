import { useNavigate } from '@tanstack/react-router'
import { Search } from 'lucide-react'
import { useState } from 'react'
import {
  Dialog as AriaDialog,
  Autocomplete,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { KeyHint } from '#renderer/ui/actions/key-hint'
import styles from './command-palette.module.css'
import { useCommands } from './use-commands'
import { useFoundEntries } from './use-found-entries'

export interface CommandPaletteProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onShortcuts: () => void
}

/** One field for everything: cases by number, name, phone or words, and the commands of the program. */
export function CommandPalette({ isOpen, onClose, onShortcuts }: CommandPaletteProps) {
  const { t } = useTranslation('app')
  return (
    <ModalOverlay
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      className={styles.scrim ?? ''}
    >
      <Modal className={styles.modal ?? ''}>
        <AriaDialog aria-label={t('palette.label')} className={styles.dialog}>
          <PaletteContent onClose={onClose} onShortcuts={onShortcuts} />
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

function PaletteContent({ onClose, onShortcuts }: Omit<CommandPaletteProps, 'isOpen'>) {
  const { t } = useTranslation('app')
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const commands = useCommands(text, onShortcuts)
  const found = useFoundEntries(text)
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <SearchField aria-label={t('palette.label')} autoFocus className={styles.field ?? ''}>
        <Search aria-hidden="true" />
        <Input placeholder={t('palette.placeholder')} className={styles.input ?? ''} />
      </SearchField>
      <Menu
        aria-label={t('palette.results')}
        className={styles.list ?? ''}
        renderEmptyState={() => <p className={styles.nothing}>{t('palette.nothing')}</p>}
      >
        {found.length > 0 ? (
          <MenuSection aria-label={t('palette.entries')}>
            <Header className={styles.section}>{t('palette.entries')}</Header>
            {found.map((entry) => (
              <MenuItem
                key={entry.id}
                id={entry.id}
                textValue={`${entry.number} ${entry.text}`}
                className={styles.item ?? ''}
                onAction={() => {
                  onClose()
                  void navigate({ to: entry.to, params: { id: entry.id } })
                }}
              >
                <span className={styles.number}>{entry.number}</span>
                <span className={styles.words}>{entry.text}</span>
              </MenuItem>
            ))}
          </MenuSection>
        ) : null}
        {commands.length > 0 ? (
          <MenuSection aria-label={t('palette.commands')}>
            <Header className={styles.section}>{t('palette.commands')}</Header>
            {commands.map((command) => (
              <MenuItem
                key={command.id}
                id={command.id}
                textValue={command.label}
                className={styles.item ?? ''}
                onAction={() => {
                  onClose()
                  command.run()
                }}
              >
                <command.icon aria-hidden="true" />
                <span className={styles.words}>{command.label}</span>
                {command.keys ? <KeyHint keys={command.keys} /> : null}
              </MenuItem>
            ))}
          </MenuSection>
        ) : null}
      </Menu>
    </Autocomplete>
  )
}

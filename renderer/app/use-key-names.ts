import { useTranslation } from 'react-i18next'

const arrows: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
}

/** Names the keys of the table of shortcuts as they are written on a keyboard: `Ctrl+Shift+D` → Ctrl, Maj, D. */
export function useKeyNames(): (keys: string) => string[] {
  const { t } = useTranslation('app')
  const named: Readonly<Record<string, string>> = {
    Ctrl: t('keys.ctrl'),
    Shift: t('keys.shift'),
    Alt: 'Alt',
    Enter: t('keys.enter'),
    Esc: t('keys.escape'),
    Space: t('keys.space'),
  }
  return (keys) => keys.split('+').map((key) => named[key] ?? arrows[key] ?? key)
}

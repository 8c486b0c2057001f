import { Link, useNavigate } from '@tanstack/react-router'
import { ChevronRight, ConciergeBell, Plus, Search } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { usePlaceDetail } from '#renderer/app/place-detail'
import { addressOf, type Place } from '#renderer/app/places'
import { useMay } from '#renderer/app/session'
import { useKeyNames } from '#renderer/app/use-key-names'
import { Button } from '#renderer/ui/actions/button'
import { KeyHint } from '#renderer/ui/actions/key-hint'
import { Tooltip } from '#renderer/ui/overlays/tooltip'
import { keysOf } from '#shared/ui-commands/shortcuts'
import { DiscreetBadge } from './discreet-badge'
import styles from './top-bar.module.css'

export interface TopBarProps {
  readonly place: Place
  readonly isDetail: boolean
  readonly onSearch: () => void
}

/** Where I am, the search, and the one action that is always at hand. */
export function TopBar({ place, isDetail, onSearch }: TopBarProps) {
  const { t } = useTranslation('app')
  const navigate = useNavigate()
  const detail = usePlaceDetail()
  const may = useMay()
  const counterKeys = useKeyNames()(keysOf('counter')[0]).join('+')
  return (
    <header className={styles.bar}>
      <nav aria-label={t('topBar.place')} className={styles.place}>
        {isDetail ? (
          <>
            <Link to={addressOf(place)} className={styles.parent}>
              {t(`places.${place}`)}
            </Link>
            <ChevronRight aria-hidden="true" />
            <span aria-current="page" className={styles.here}>
              {detail}
            </span>
          </>
        ) : (
          <span aria-current="page" className={styles.here}>
            {t(`places.${place}`)}
          </span>
        )}
      </nav>
      <DiscreetBadge />
      <AriaButton className={styles.search ?? ''} onPress={onSearch} aria-keyshortcuts="Control+K">
        <Search aria-hidden="true" />
        <span className={styles.searchWords}>{t('topBar.search')}</span>
        <KeyHint keys={[t('keys.ctrl'), 'K']} />
      </AriaButton>
      {may('record') ? (
        <>
          <Tooltip text={`${t('topBar.counter')} (${counterKeys})`}>
            <Button
              kind="quiet"
              icon={<ConciergeBell />}
              aria-label={t('topBar.counter')}
              aria-keyshortcuts="Control+Shift+N"
              onPress={() => void navigate({ to: '/comptoir' })}
            />
          </Tooltip>
          <Button
            kind="primary"
            icon={<Plus />}
            aria-keyshortcuts="Control+N"
            onPress={() => void navigate({ to: '/nouvelle' })}
          >
            {t('topBar.newEntry')}
          </Button>
        </>
      ) : null}
    </header>
  )
}

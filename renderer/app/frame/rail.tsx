import { Link } from '@tanstack/react-router'
import { PanelLeftClose, PanelLeftOpen } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { railPlaces } from '#renderer/app/places'
import { useSession } from '#renderer/app/session'
import { useTodayScope } from '#renderer/app/today-scope'
import { useChannel } from '#renderer/app/use-channel'
import { useMediaQuery } from '#renderer/app/use-media-query'
import { Button } from '#renderer/ui/actions/button'
import { classNames } from '#renderer/ui/class-names'
import { PersonMenu } from './person-menu'
import styles from './rail.module.css'
import { RailLink } from './rail-link'

const key = 'registre31.rail'
const lateActions = { filter: { statuses: ['LATE' as const] } }

/** The places of the program, with how much waits in each; the register and the person at the foot. */
export function Rail() {
  const { t } = useTranslation('app')
  const { register, employee } = useSession()
  const [scope] = useTodayScope()
  const today = useChannel('today.count', {})
  const late = useChannel('actions.count', lateActions)
  const [chosen, setChosen] = useState(localStorage.getItem(key))
  const isSmallWindow = useMediaQuery('(max-width: 900px)')
  const isNarrow = chosen === null ? isSmallWindow : chosen === 'narrow'
  const counts: Partial<Record<string, number>> = {
    today: today.data?.[employee && scope === 'MINE' ? 'mine' : 'team'],
    complaints: register.counts.openComplaints,
    remarks: register.counts.newRemarks,
    actions: late.data?.count,
  }
  function toggle() {
    const next = isNarrow ? 'wide' : 'narrow'
    localStorage.setItem(key, next)
    setChosen(next)
  }
  return (
    <nav
      aria-label={t('rail.label')}
      data-rail={isNarrow ? 'narrow' : 'wide'}
      className={classNames(styles.rail, isNarrow && styles.narrow)}
    >
      <div className={styles.head}>
        {isNarrow ? null : (
          <Link to="/" className={styles.brand}>
            Registre 31
          </Link>
        )}
        <Button
          kind="quiet"
          isSmall
          icon={isNarrow ? <PanelLeftOpen /> : <PanelLeftClose />}
          aria-label={t(isNarrow ? 'rail.widen' : 'rail.narrow')}
          onPress={toggle}
        />
      </div>
      <div className={styles.nav}>
        <ul className={styles.places}>
          {railPlaces.map((entry) => (
            <li key={entry.place} className={classNames(entry.place === 'settings' && styles.last)}>
              <RailLink entry={entry} count={counts[entry.place]} isNarrow={isNarrow} />
            </li>
          ))}
        </ul>
      </div>
      <div className={styles.foot}>
        {isNarrow ? null : (
          <p className={styles.register} title={register.fileName}>
            {register.settings.organisation.name}
            {register.settings.demonstration ? (
              <span className={styles.demo}>{t('rail.demonstration')}</span>
            ) : null}
          </p>
        )}
        <PersonMenu isNarrow={isNarrow} />
      </div>
    </nav>
  )
}

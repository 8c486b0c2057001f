import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useFilter } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { usePartName } from '#renderer/app/server/use-part-name'
import { useSession } from '#renderer/app/session'
import { isPartOpen } from '#renderer/app/settings-permissions'
import { TextField } from '#renderer/ui/fields/text-field'
import styles from './settings.module.css'
import { type SettingsPart, settingsGroups } from './settings-parts'

/** The parts of the settings as links, and a field that finds a part by its name or by what is set there. */
export function SettingsNav({ current }: { readonly current: SettingsPart }) {
  const { t } = useTranslation('settings')
  const navigate = useNavigate()
  const { contains } = useFilter({ sensitivity: 'base' })
  const [search, setSearch] = useState('')
  const words = search.trim().split(/\s+/).filter(Boolean)
  const session = useSession()
  const partName = usePartName()
  const matches = (part: SettingsPart) => {
    if (!isPartOpen(part, session)) return false
    const known = `${partName(part)} ${t(`words.${part}`, { defaultValue: '' })}`
    return words.every((word) => contains(known, word))
  }
  const groups = settingsGroups
    .map(({ group, parts }) => ({ group, parts: parts.filter(matches) }))
    .filter(({ parts }) => parts.length > 0)
  // A part that another place leads to is in sight in the list too.
  const list = useRef<HTMLElement>(null)
  useEffect(() => {
    list.current?.querySelector(`[data-part="${current}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [current])
  const first = groups[0]?.parts[0]
  return (
    <nav ref={list} aria-label={t('nav')} className={styles.nav}>
      <search className={styles.search}>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (words.length > 0 && first) void navigate({ to: '/reglages', search: { part: first } })
          }}
        >
          <TextField
            type="search"
            label={t('search.label')}
            isLabelHidden
            placeholder={t('search.label')}
            value={search}
            onChange={setSearch}
            maxLength={60}
          />
        </form>
      </search>
      {groups.map(({ group, parts }) => (
        <section key={group} aria-labelledby={`settings-${group}`}>
          <h2 id={`settings-${group}`} className={styles.group}>
            {t(`groups.${group}`)}
          </h2>
          <ul>
            {parts.map((part) => (
              <li key={part}>
                <Link
                  to="/reglages"
                  search={{ part }}
                  className={styles.link}
                  data-part={part}
                  aria-current={part === current ? 'page' : undefined}
                >
                  {partName(part)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p role="status" className={styles.quiet}>
        {groups.length === 0 ? t('search.none') : ''}
      </p>
    </nav>
  )
}

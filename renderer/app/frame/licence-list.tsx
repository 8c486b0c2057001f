import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useChannel } from '#renderer/app/use-channel'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { TextField } from '#renderer/ui/fields/text-field'
import { Disclosure } from '#renderer/ui/overlays/disclosure'
import styles from './licence-list.module.css'

/** The libraries inside the program, each with the whole text of its licence. */
export function LicenceList() {
  const { t } = useTranslation('app')
  const { data, error, isPending } = useChannel('program.licences', {})
  const [search, setSearch] = useState('')
  const [opened, setOpened] = useState<string | null>(null)
  const words = search.trim().toLowerCase()
  const shown = data?.packages.filter(({ name }) => name.toLowerCase().includes(words)) ?? []
  return (
    <Disclosure
      level={3}
      title={t('about.libraries')}
      summary={data ? t('about.librariesText', { count: data.packages.length }) : undefined}
    >
      <div className={styles.list}>
        {error ? <ErrorNotice error={error} /> : null}
        {isPending ? <Skeleton lines={3} /> : null}
        <p className={styles.quiet}>{t('about.chromium')}</p>
        <TextField type="search" label={t('about.search')} value={search} onChange={setSearch} />
        {data && shown.length === 0 ? <p role="status">{t('about.none')}</p> : null}
        <ul className={styles.packages}>
          {shown.map(({ name, version, licence, text }) => {
            const id = `${name} ${version}`
            return (
              <li key={id}>
                <Disclosure
                  level={4}
                  title={name}
                  summary={`${version} · ${licence}`}
                  isExpanded={opened === id}
                  onExpandedChange={(isExpanded) => setOpened(isExpanded ? id : null)}
                >
                  {/* Some texts are long: drawn only while they are read. */}
                  {opened === id ? <pre className={styles.text}>{text}</pre> : null}
                </Disclosure>
              </li>
            )
          })}
        </ul>
      </div>
    </Disclosure>
  )
}

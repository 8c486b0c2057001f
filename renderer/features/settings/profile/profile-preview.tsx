import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Notice } from '#renderer/ui/feedback/notice'
import type { OutputOf } from '#shared/api/contract'
import type { ListItem, ListName } from '#shared/lists/list-item'
import type { Profile } from '#shared/settings/profile'
import styles from '../settings.module.css'
import { ProfileDelays } from './profile-delays'

export interface ProfilePreviewProps {
  readonly changes: OutputOf<'settings.previewProfile'>
  readonly profile: Profile
  /** Another profile than the register's. */
  readonly isOther: boolean
}

const listParts = { NATURE: 'natures', TOPIC: 'topics', CHANNEL: 'channels' } as const satisfies Record<
  ListName,
  string
>

/** What applying the profile would add and what it leaves alone, entry by entry. */
export function ProfilePreview({ changes, profile, isOther }: ProfilePreviewProps) {
  const { t } = useTranslation('settings')
  const { language } = useSession()
  const names = (items: readonly ListItem[]) =>
    items.map((item) => (language === 'en' ? item.labelEn : item.labelFr)).join(', ')
  const added = Object.entries(listParts).flatMap(([list, part]) => {
    const items = changes.added.filter((item) => item.list === list)
    return items.length > 0 ? [{ part, items }] : []
  })
  const natures = (items: readonly ListItem[]) => items.filter((item) => item.list === 'NATURE')
  return (
    <section aria-label={t('profile.preview')} aria-live="polite" className={styles.preview}>
      <h3>{t('profile.preview')}</h3>
      {added.length === 0 ? <p>{t('profile.nothingAdded')}</p> : null}
      <dl className={styles.terms}>
        {added.map(({ part, items }) => (
          <div key={part}>
            <dt>{t(`profile.added.${part}`, { count: items.length })}</dt>
            <dd>{names(items)}</dd>
          </div>
        ))}
        {natures(changes.inactive).length > 0 ? (
          <div>
            <dt>{t('profile.inactive')}</dt>
            <dd>{names(natures(changes.inactive))}</dd>
          </div>
        ) : null}
        {changes.countedOtherwise.length > 0 ? (
          <div>
            <dt>{t('profile.countedOtherwise')}</dt>
            <dd>{names(changes.countedOtherwise)}</dd>
          </div>
        ) : null}
        <ProfileDelays profile={profile} />
      </dl>
      {isOther ? <Notice>{t('profile.otherNote')}</Notice> : null}
      <p className={styles.quiet}>{t('profile.nothingRemoved')}</p>
    </section>
  )
}

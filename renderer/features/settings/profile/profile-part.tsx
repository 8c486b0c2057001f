import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { showToast } from '#renderer/ui/feedback/toast'
import { RadioGroup } from '#renderer/ui/fields/radio-group'
import { Block } from '#renderer/ui/layout/block'
import { type Profile, profiles } from '#shared/settings/profile'
import styles from '../settings.module.css'
import { ProfilePreview } from './profile-preview'

/** The profile chosen at first start, applied again or changed: first what it would do, then doing it. */
export function ProfilePart() {
  const { t } = useTranslation(['settings', 'enums'])
  const { register } = useSession()
  const { settings } = register
  const [profile, setProfile] = useState<Profile>(settings.profile)
  const preview = useChannel('settings.previewProfile', { profile }, { keepPrevious: true })
  const apply = useChannelMutation('settings.applyProfile', {
    onSuccess: ({ added }) => showToast({ text: t('settings:profile.applied', { count: added.length }) }),
  })
  const isOther = profile !== settings.profile
  const hasChanges = isOther || (preview.data?.added.length ?? 0) > 0
  return (
    <Block title={t('settings:parts.profile')} description={t('settings:profile.description')}>
      <div className={styles.form}>
        <RadioGroup
          label={t('settings:profile.label')}
          choices={profiles.map((value) => ({
            value,
            label: t(`enums:profile.${value}`),
            ...(value === settings.profile ? { description: t('settings:profile.current') } : {}),
          }))}
          value={profile}
          onChange={setProfile}
        />
        {preview.error ? <ErrorNotice error={preview.error} /> : null}
        {apply.error ? <ErrorNotice error={apply.error} /> : null}
        {preview.isPending ? <Skeleton lines={4} /> : null}
        {preview.data ? <ProfilePreview changes={preview.data} profile={profile} isOther={isOther} /> : null}
        <div className={styles.save}>
          <Button
            kind="primary"
            isDisabled={!hasChanges || preview.isPlaceholderData}
            isPending={apply.isPending}
            onPress={() => apply.mutate({ profile, version: settings.version })}
          >
            {t(isOther ? 'settings:profile.change' : 'settings:profile.apply')}
          </Button>
        </div>
      </div>
    </Block>
  )
}

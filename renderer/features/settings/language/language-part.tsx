import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { useLanguage } from '#renderer/app/use-language'
import { showToast } from '#renderer/ui/feedback/toast'
import { RadioGroup } from '#renderer/ui/fields/radio-group'
import { Block } from '#renderer/ui/layout/block'
import styles from '../settings.module.css'

// Each language is offered in its own words, so that nobody has to read the other one to find it.
const choices = [
  { value: 'fr', label: 'Français' },
  { value: 'en', label: 'English' },
] as const

/** Who corrects the spelling: macOS and Windows bring dictionaries, Linux brings none that the window could use. */
function speller(platform: string): 'system' | 'nobody' {
  return platform === 'darwin' || platform === 'win32' ? 'system' : 'nobody'
}

/** The language of this window, and the one the register starts from elsewhere. Both take effect at once. */
export function LanguagePart() {
  const { t } = useTranslation('settings')
  const { register } = useSession()
  const { language, setLanguage } = useLanguage()
  const spellingId = useId()
  const { data: program } = useChannel('app.info', {})
  const save = useChannelMutation('settings.update', {
    onSuccess: () => showToast({ text: t('saved') }),
    onError: (error) => showToast({ text: error.message, tone: 'late' }),
  })
  return (
    <Block title={t('parts.language')}>
      <div className={styles.form}>
        <RadioGroup
          label={t('language.window')}
          help={t('language.windowHelp')}
          look="compact"
          choices={choices}
          value={language}
          onChange={setLanguage}
        />
        <RadioGroup
          label={t('language.register')}
          help={t('language.registerHelp')}
          look="compact"
          choices={choices}
          value={register.settings.language}
          onChange={(chosen) => save.mutate({ language: chosen, version: register.settings.version })}
        />
        {program ? (
          <section aria-labelledby={spellingId}>
            <h3 id={spellingId}>{t('language.spelling')}</h3>
            <p className={styles.quiet}>{t(`language.spellingBy.${speller(program.platform)}`)}</p>
          </section>
        ) : null}
      </div>
    </Block>
  )
}

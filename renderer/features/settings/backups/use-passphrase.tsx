import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextField } from '#renderer/ui/fields/text-field'
import { passphraseLength } from '#shared/backups/backup-api'

/** A new passphrase, typed twice because nobody sees it; `read` gives it when both agree, and says what is wrong otherwise. */
export function usePassphrase() {
  const { t } = useTranslation('backups')
  const [first, setFirst] = useState('')
  const [again, setAgain] = useState('')
  const [isTried, setIsTried] = useState(false)
  const isShort = first.length < passphraseLength.least
  const isDifferent = first !== again
  const fields = (
    <>
      <TextField
        type="password"
        label={t('encryption.passphrase')}
        help={t('encryption.help')}
        value={first}
        onChange={setFirst}
        maxLength={passphraseLength.most}
        autoComplete="new-password"
        isRequired
        error={isTried && isShort ? t('encryption.short') : undefined}
      />
      <TextField
        type="password"
        label={t('encryption.again')}
        value={again}
        onChange={setAgain}
        maxLength={passphraseLength.most}
        autoComplete="new-password"
        isRequired
        error={isTried && !isShort && isDifferent ? t('encryption.different') : undefined}
      />
    </>
  )
  function read(): string | null {
    setIsTried(true)
    return isShort || isDifferent ? null : first
  }
  return { fields, read }
}

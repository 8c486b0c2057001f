import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { Button } from '#renderer/ui/actions/button'
import { Disclosure } from '#renderer/ui/overlays/disclosure'
import type { TemplateRecord } from '#shared/letters/letter-api'
import type { TemplateWords } from '#shared/letters/letter-template'
import { formatDateTime } from '#shared/text/formats'
import styles from './letters.module.css'

interface TemplateVersionsProps {
  readonly record: TemplateRecord
  readonly onUse: (words: TemplateWords) => void
}

/** The versions of a template; the words of each can be taken up again. */
export function TemplateVersions({ record, onUse }: TemplateVersionsProps) {
  const { t } = useTranslation('letters')
  const { timeZone } = useSession()
  const [isOpen, setOpen] = useState(false)
  const { template, language } = record
  const { data } = useChannel('letters.templateHistory', { template, language }, { enabled: isOpen })
  const versions = data?.versions ?? []
  return (
    <Disclosure title={t('settings.history')} level={3} isExpanded={isOpen} onExpandedChange={setOpen}>
      {versions.length <= 1 ? (
        <p className={styles.state}>{t('settings.noHistory')}</p>
      ) : (
        <ul className={styles.versions}>
          {versions.map((item) => (
            <li key={item.version}>
              <span>
                {item.isOurs || !item.savedAt
                  ? t('settings.ours')
                  : t('settings.own', {
                      version: item.version,
                      date: formatDateTime(item.savedAt, timeZone()),
                      by: item.savedBy ?? '—',
                    })}
              </span>
              <Button kind="quiet" isSmall onPress={() => onUse({ subject: item.subject, body: item.body })}>
                {t('settings.use')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  )
}

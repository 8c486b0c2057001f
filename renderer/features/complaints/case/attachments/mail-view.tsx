import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Notice } from '#renderer/ui/feedback/notice'
import type { MailPreview } from '#shared/attachments/attachment-api'
import { formatSize } from '#shared/text/format-size'
import { formatDateTime } from '#shared/text/formats'
import { useCase } from '../case-context'
import styles from './attachment-dialog.module.css'

/** A message as words: who, when, what about, the text, and the names of what came with it. */
export function MailView({ mail }: { readonly mail: MailPreview }) {
  const { t } = useTranslation('attachments')
  const { words } = useCase()
  const { language } = useSession()
  const lines = [
    ['from', mail.from],
    ['to', mail.to],
    ['cc', mail.cc],
    ['sentAt', mail.sentAt && formatDateTime(mail.sentAt, words.zone)],
    ['subject', mail.subject],
  ] as const
  return (
    <article className={styles.mail}>
      <dl className={styles.headers}>
        {lines.map(([key, value]) =>
          value ? (
            <div key={key}>
              <dt>{t(`mail.${key}`)}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {mail.fromHtml ? <Notice>{t('mail.fromHtml')}</Notice> : null}
      <p className={styles.body}>{mail.text || t('mail.noText')}</p>
      {mail.isCut ? <Notice>{t('cut')}</Notice> : null}
      {mail.attachments.length > 0 ? (
        <section aria-label={t('mail.attachments')}>
          <h3>{t('mail.attachments')}</h3>
          <ul className={styles.inner}>
            {mail.attachments.map(({ name, size: bytes }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two parts of a message may bear one name
              <li key={index}>
                {name || t('mail.unnamed')} <span className={styles.size}>{formatSize(bytes, language)}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </article>
  )
}

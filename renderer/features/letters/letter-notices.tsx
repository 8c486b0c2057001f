import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Notice } from '#renderer/ui/feedback/notice'
import { translate } from '#shared/i18n/translate'
import type { PreparedLetter } from '#shared/letters/letter-api'
import type { LetterSubject } from './letter-subject'
import styles from './letters.module.css'

interface LetterNoticesProps {
  readonly subject: LetterSubject
  readonly prepared: PreparedLetter
}

/** Why the letter cannot leave yet and what its template does not find, each leading to where it is filled in. */
export function LetterNotices({ subject, prepared }: LetterNoticesProps) {
  const { t } = useTranslation(['letters', 'errors'])
  const { language } = useSession()
  const { blocks, missing } = prepared
  return (
    <div className={styles.notices} role="status">
      {blocks.map(({ code, path }) => (
        <Notice key={code} tone="late" title={t('letters:page.blocked')}>
          <p>{translate(language, `errors:${code}`)}</p>
          <Link to="/reglages" search={{ part: path.startsWith('letters.') ? 'letters' : 'organisation' }}>
            {t('letters:page.blockSettings')}
          </Link>
        </Notice>
      ))}
      {missing.length > 0 ? (
        <Notice tone="soon" title={t('letters:page.missing', { count: missing.length })}>
          <ul className={styles.missing}>
            {missing.map(({ name, source }) => (
              <li key={name}>
                {t(`letters:variables.${name}`)}
                {' — '}
                <Source name={name} source={source} subject={subject} />
              </li>
            ))}
          </ul>
          <p>{t('letters:page.missingHelp')}</p>
        </Notice>
      ) : null}
    </div>
  )
}

function Source({
  name,
  source,
  subject,
}: {
  readonly name: string
  readonly source: PreparedLetter['missing'][number]['source']
  readonly subject: LetterSubject
}) {
  const { t } = useTranslation('letters')
  if (source === 'letter') return <span>{t('page.typeBelow')}</span>
  if (source === 'case') {
    return subject.kind === 'complaint' ? (
      <Link to="/reclamations/$id" params={{ id: subject.record.id }}>
        {t('page.source.case')}
      </Link>
    ) : (
      <Link to="/remarques/$id" params={{ id: subject.record.id }}>
        {t('page.source.remark')}
      </Link>
    )
  }
  return (
    <Link to="/reglages" search={{ part: name === 'tribunal' ? 'letters' : 'organisation' }}>
      {t(`page.source.${source}`)}
    </Link>
  )
}

import { useTranslation } from 'react-i18next'
import { useCase } from '../case-context'
import { BlockFacts } from './block-facts'
import styles from './facts-view.module.css'
import { filledFields } from './filled-fields'
import { LongText } from './long-text'

/** What happened: the person's own words first, which nobody edits, then what was made of them. */
export function FactsView() {
  const { t } = useTranslation('fields')
  const { complaint } = useCase()
  const spoken = complaint.complainant?.language
  return (
    <>
      {complaint.verbatim ? (
        <figure className={styles.verbatim}>
          <figcaption className={styles.caption}>{t('verbatim')}</figcaption>
          <blockquote className={styles.words}>
            <LongText
              text={complaint.verbatim}
              language={spoken === 'other' ? undefined : (spoken ?? undefined)}
            />
          </blockquote>
        </figure>
      ) : null}
      <BlockFacts paths={filledFields('facts', complaint)} />
    </>
  )
}

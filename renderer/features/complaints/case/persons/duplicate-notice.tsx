import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import { Notice } from '#renderer/ui/feedback/notice'
import { useCasesOfPerson } from './use-cases-of-person'

/** Said while another case of the same person may be the same complaint; it goes once somebody has decided. */
export function DuplicateNotice() {
  const { t } = useTranslation('actions')
  const { cases, link, dismiss } = useCasesOfPerson()
  const twins = cases.filter((row) => row.isPossibleDuplicate)
  const [first] = twins
  if (!first) return null
  const numbers = twins.map((row) => row.number).join(', ')
  return (
    <Notice
      tone="soon"
      title={t('persons.duplicateTitle', { count: twins.length, numbers })}
      actions={
        <>
          <Button
            needs="record"
            isSmall
            aria-label={t('persons.linkNamed', { number: first.number })}
            onPress={() => link(first.id)}
          >
            {t('persons.link')}
          </Button>
          <Button
            needs="record"
            isSmall
            aria-label={t('persons.dismissNamed', { number: first.number })}
            onPress={() => dismiss(first.id)}
          >
            {t('persons.dismiss')}
          </Button>
        </>
      }
    >
      <p>{t('persons.duplicateText')}</p>
      <p>
        {twins.map(({ id, number }) => (
          <Fragment key={id}>
            <Link to="/reclamations/$id" params={{ id }}>
              {t('persons.open', { number })}
            </Link>{' '}
          </Fragment>
        ))}
      </p>
    </Notice>
  )
}

import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { EntryPart, PartLine } from '#renderer/app/parts/entry-part'
import { useSession } from '#renderer/app/session'
import { Button } from '#renderer/ui/actions/button'
import type { KnownCase } from '#shared/duplicates/person-api'
import { formatDate } from '#shared/text/formats'
import { useCase } from '../case-context'
import { useCasesOfPerson } from './use-cases-of-person'

/** Earlier and later cases of the same person; linked or set aside by hand, never merged. */
export function CasePersons() {
  const { t } = useTranslation(['actions', 'enums'])
  const { complaint } = useCase()
  const { label } = useSession()
  const { cases, link, unlink, dismiss } = useCasesOfPerson()
  if (complaint.reclassifiedAt) return null
  const facts = (row: KnownCase) =>
    [
      formatDate(row.receivedOn),
      label('NATURE', row.nature),
      t(`enums:status.${row.status}`),
      ...row.reasons.map((reason) => t(`actions:persons.reason.${reason}`)),
      row.isPossibleDuplicate ? t('actions:persons.possible') : null,
      row.verdict === 'LINKED' ? t('actions:persons.linked') : null,
      row.verdict === 'DISTINCT' ? t('actions:persons.distinct') : null,
    ]
      .filter(Boolean)
      .join(' · ')
  return (
    <EntryPart
      title={t('actions:persons.title')}
      nothing={t('actions:persons.nothing')}
      isEmpty={cases.length === 0}
    >
      {cases.map((row) => {
        const { id, number, verdict } = row
        const undo = verdict === 'LINKED' ? 'unlink' : 'restore'
        return (
          <PartLine
            key={id}
            title={
              <>
                <Link to="/reclamations/$id" params={{ id }}>
                  {number}
                </Link>{' '}
                {row.person}
              </>
            }
            detail={facts(row)}
            actions={
              verdict ? (
                <Button
                  needs="handle"
                  kind="quiet"
                  isSmall
                  aria-label={t(`actions:persons.${undo}Named`, { number })}
                  onPress={() => unlink(id)}
                >
                  {t(`actions:persons.${undo}`)}
                </Button>
              ) : (
                <>
                  <Button
                    needs="record"
                    kind="quiet"
                    isSmall
                    aria-label={t('actions:persons.linkNamed', { number })}
                    onPress={() => link(id)}
                  >
                    {t('actions:persons.link')}
                  </Button>
                  <Button
                    needs="record"
                    kind="quiet"
                    isSmall
                    aria-label={t('actions:persons.dismissNamed', { number })}
                    onPress={() => dismiss(id)}
                  >
                    {t('actions:persons.dismiss')}
                  </Button>
                </>
              )
            }
          />
        )
      })}
    </EntryPart>
  )
}

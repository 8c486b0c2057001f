import { useTranslation } from 'react-i18next'
import { addableChoices } from '#renderer/app/lists/addable-choices'
import { some, someOf } from '#renderer/app/lists/chosen'
import { codeChoices } from '#renderer/app/lists/code-choices'
import type { ComplaintSearch } from '#renderer/app/search-params'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { AddedFilters } from '#renderer/ui/list/added-filters'
import { complaintKinds, outcomes, priorities } from '#shared/complaints/complaint'

export interface FurtherComplaintFiltersProps {
  readonly search: ComplaintSearch
  /** What filters offer is read once the list itself is there. */
  readonly isListRead: boolean
  readonly onChange: (change: ComplaintSearch) => void
}

const severities = ['1', '2', '3', '4'] as const
const nobody = 'NOBODY'
const answers = ['ANSWERED', 'NOT_ANSWERED'] as const

/** The filters of cases that are asked for less often, each on the bar once it is added. */
export function FurtherComplaintFilters({ search, isListRead, onChange }: FurtherComplaintFiltersProps) {
  const { t } = useTranslation(['lists', 'fields', 'enums'])
  const session = useSession()
  const thirdParties = useChannel('complaints.thirdParties', {}, { enabled: isListRead })
  const people = session.register.employees.map(({ id, name }) => ({ value: id, label: name }))
  const names = new Set([...(thirdParties.data?.names ?? []), ...(search.thirdParties ?? [])])

  const filter = addableChoices(onChange)
  const filters = [
    filter(
      'handlers',
      t('lists:filter.handler'),
      [{ value: nobody, label: t('lists:filter.nobody') }, ...people],
      search.unassigned ? [nobody] : (search.handlers ?? []),
      (values) =>
        // Nobody and somebody exclude each other: the one just chosen holds.
        values.includes(nobody) && !search.unassigned
          ? { handlers: undefined, unassigned: true }
          : { handlers: some(values.filter((value) => value !== nobody)), unassigned: undefined },
    ),
    filter(
      'channels',
      t('fields:channel'),
      codeChoices(session, 'CHANNEL'),
      search.channels ?? [],
      (values) => ({ channels: some(values) }),
    ),
    filter(
      'severities',
      t('fields:severity'),
      severities.map((severity) => ({ value: severity, label: t(`enums:severity.${severity}`) })),
      (search.severities ?? []).map(String),
      (values) => ({ severities: some(values.map(Number)) }),
    ),
    filter(
      'priorities',
      t('fields:priority'),
      priorities.map((priority) => ({ value: priority, label: t(`enums:priority.${priority}`) })),
      search.priorities ?? [],
      (values) => ({ priorities: someOf(priorities, values) }),
    ),
    filter(
      'answered',
      t('lists:filter.answered'),
      [
        { value: answers[0], label: t('lists:filter.isAnswered') },
        { value: answers[1], label: t('lists:filter.notAnswered') },
      ],
      search.answered === undefined ? [] : [answers[search.answered ? 0 : 1]],
      ([value]) => ({ answered: value === undefined ? undefined : value === answers[0] }),
      false,
    ),
    filter(
      'outcomes',
      t('lists:filter.outcome'),
      outcomes.map((outcome) => ({ value: outcome, label: t(`enums:outcome.${outcome}`) })),
      search.outcomes ?? [],
      (values) => ({ outcomes: someOf(outcomes, values) }),
    ),
    ...(names.size > 0
      ? [
          filter(
            'thirdParties',
            t('lists:filter.thirdParty'),
            [...names].map((name) => ({ value: name, label: name })),
            search.thirdParties ?? [],
            (values) => ({ thirdParties: some(values) }),
          ),
        ]
      : []),
    ...(session.register.settings.profile === 'TRAINING_ORGANISATION'
      ? [
          filter(
            'kinds',
            t('fields:kind'),
            complaintKinds.map((kind) => ({ value: kind, label: t(`enums:kind.${kind}`) })),
            search.kinds ?? [],
            (values) => ({ kinds: someOf(complaintKinds, values) }),
          ),
        ]
      : []),
  ]
  return <AddedFilters filters={filters} />
}

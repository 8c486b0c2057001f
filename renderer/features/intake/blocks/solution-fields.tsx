import { useController, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { RadioGroup } from '#renderer/ui/fields/radio-group'
import { DateFieldControl } from '#renderer/ui/form/date-field-control'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { useNamed } from '../fields/use-named'
import type { IntakeControl } from '../intake-values'
import { ListPart } from './list-part'

export interface SolutionFieldsProps {
  readonly control: IntakeControl
  readonly index: number
  readonly onRemove: () => void
}

/** One agreed solution. */
export function SolutionFields({ control, index, onRemove }: SolutionFieldsProps) {
  const { t } = useTranslation('intake')
  const named = useNamed(control)
  const { timeZone } = useSession()
  const base = `agreedSolutions.${index}` as const
  const [isImmediate, site] = useWatch({ control, name: [`${base}.immediate`, 'site'] })
  const { field } = useController({ control, name: `${base}.immediate` })
  return (
    <ListPart
      title={t('onTheSpot.solution', { rank: index + 1 })}
      removeLabel={t('onTheSpot.removeSolution', { rank: index + 1 })}
      onRemove={onRemove}
    >
      <TextFieldControl {...named(`${base}.description`)} isRequired />
      <RadioGroup
        label={t('onTheSpot.when')}
        isLabelHidden
        look="compact"
        isInRow
        choices={[
          { value: 'NOW', label: t('onTheSpot.done') },
          { value: 'LATER', label: t('onTheSpot.promised') },
        ]}
        name={field.name}
        value={isImmediate ? 'NOW' : 'LATER'}
        onChange={(when) => field.onChange(when === 'NOW')}
        onBlur={field.onBlur}
        inputRef={field.ref}
      />
      {isImmediate ? (
        <FieldRow>
          <DateFieldControl
            {...named(`${base}.doneAt`)}
            help={t('onTheSpot.doneAtHelp')}
            timeZone={timeZone(site)}
            isPastOnly
          />
          <TextFieldControl {...named(`${base}.doneBy`)} />
        </FieldRow>
      ) : (
        <DateFieldControl {...named(`${base}.promisedFor`)} timeZone={timeZone(site)} isRequired />
      )}
    </ListPart>
  )
}

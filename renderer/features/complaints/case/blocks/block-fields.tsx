import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { useCase } from '../case-context'
import { FieldControl } from '../fields/field-control'
import { valueAt } from '../fields/value-at'
import { AssessedPriority } from './assessed-priority'
import type { BlockControl } from './block-values'
import { type BlockId, caseBlocks, type EditablePath } from './case-blocks'
import { CompensationFields } from './compensation-fields'
import { GroundsControl } from './grounds-control'
import { SolutionFields } from './solution-fields'

/** Fields under which a sentence helps. */
const helped: ReadonlySet<string> = new Set([
  'summary',
  'writtenForm',
  'safety',
  'inScope',
  'attribution',
  'detectionFailure',
  'firstSubstantiveResponseAt',
  'effortScore',
  'satisfactionScore',
  'recommendScore',
])

/** What a block is edited with. */
export function BlockFields({ id, control }: { readonly id: BlockId; readonly control: BlockControl }) {
  if (id === 'agreedSolutions') return <SolutionFields control={control} />
  if (id === 'compensations') return <CompensationFields control={control} />
  return (
    <>
      {caseBlocks[id].rows.map((row) => (
        <BlockRow key={row.join()} row={row} control={control} />
      ))}
      {id === 'assessment' ? <AssessedPriority control={control} /> : null}
    </>
  )
}

function BlockRow({
  row,
  control,
}: {
  readonly row: readonly EditablePath[]
  readonly control: BlockControl
}) {
  const { t } = useTranslation('case')
  const { complaint, words } = useCase()
  const { register } = useSession()
  // Only water services count what the authority receives beside the operator (P155.1).
  const shown = row.filter(
    (path) => path !== 'receivedByEntity' || register.settings.profile === 'WATER_SERVICE',
  )
  const fields = shown.map((path) =>
    path === 'refusalGrounds' ? (
      <GroundsControl key={path} control={control} name={path} outcomeName="outcome" />
    ) : (
      <FieldControl
        key={path}
        control={control}
        name={path}
        zone={words.zone}
        current={valueAt(complaint, path)}
        help={helped.has(path) ? t(`help.${path}`) : undefined}
      />
    ),
  )
  return fields.length > 1 ? <FieldRow>{fields}</FieldRow> : fields
}

import { useTranslation } from 'react-i18next'
import { Notice } from '#renderer/ui/feedback/notice'
import { Select } from '#renderer/ui/fields/select'
import { PlainTable } from '#renderer/ui/table/plain-table'
import type { ImportMapping } from '#shared/imports/import-mapping'
import { importTargets, joinedTargets } from '#shared/imports/import-target'
import { FirstLines } from './first-lines'
import type { ImportDraft } from './import-state'
import styles from './imports.module.css'

const nothing = '-'

export interface StepProps {
  readonly draft: ImportDraft
  readonly onChange: (mapping: ImportMapping) => void
}

/** Says what each column holds. */
export function ColumnsStep({ draft, onChange }: StepProps) {
  const { t } = useTranslation('imports')
  const { preview, mapping } = draft
  const choices = [
    { value: nothing, label: t('columns.leaveOut') },
    ...importTargets.map((value) => ({ value, label: t(`targets.${value}`) })),
  ]
  function choose(heading: string, value: string) {
    const target = importTargets.find((candidate) => candidate === value) ?? null
    const others = Object.entries(mapping.columns).map(([name, held]) =>
      // One column only for what cannot be joined.
      held === target && target !== null && !joinedTargets.has(target) ? [name, null] : [name, held],
    )
    onChange({ ...mapping, columns: { ...Object.fromEntries(others), [heading]: target } })
  }
  return (
    <div className={styles.part}>
      {preview.missing.length > 0 ? (
        <Notice tone="late" isLive>
          {t('columns.missing', { list: preview.missing.map((target) => t(`targets.${target}`)).join(', ') })}
        </Notice>
      ) : null}
      <PlainTable
        caption={t('columns.title')}
        columns={[
          { id: 'heading', header: t('columns.heading') },
          { id: 'samples', header: t('columns.samples') },
          { id: 'target', header: t('columns.target') },
        ]}
        rows={preview.columns.map(({ heading, samples }) => ({
          id: heading,
          cells: [
            heading,
            <span key="samples" className={styles.samples}>
              {samples.join(' · ') || '–'}
            </span>,
            <Select
              key="target"
              label={t('columns.targetOf', { heading })}
              isLabelHidden
              value={mapping.columns[heading] ?? nothing}
              choices={choices}
              onChange={(value) => choose(heading, value)}
            />,
          ],
        }))}
      />
      <FirstLines preview={preview} />
    </div>
  )
}

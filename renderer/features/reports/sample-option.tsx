import { useTranslation } from 'react-i18next'
import { NumberField } from '#renderer/ui/fields/number-field'
import { RadioGroup } from '#renderer/ui/fields/radio-group'
import { TextField } from '#renderer/ui/fields/text-field'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { useSettledValue } from '#renderer/ui/list/use-settled-value'
import { Disclosure } from '#renderer/ui/overlays/disclosure'
import type { ReportChoices } from './report-choices'
import styles from './reports.module.css'

export type Sampling = Pick<ReportChoices, 'method' | 'sample' | 'seed' | 'numbers'>

interface SampleOptionProps {
  readonly title: string
  readonly sampling: Sampling
  readonly largest: number
  /** Why a number that was chosen does not do. */
  readonly error?: string
  readonly onChange: (change: Partial<Sampling>) => void
}

/** The case sheets that go with it: drawn by a seed that is printed, or chosen by number. */
export function SampleOption({ title, sampling, largest, error, onChange }: SampleOptionProps) {
  const { t } = useTranslation('reports')
  const { method, sample, seed, numbers } = sampling
  const [typed, setTyped] = useSettledValue(numbers, (text) => onChange({ numbers: text }), 600)
  return (
    <Disclosure
      title={title}
      summary={method === 'DRAWN' ? t('sample.drawn', { count: sample }) : t('sample.chosen')}
      isDefaultExpanded={error !== undefined}
    >
      <div className={styles.options}>
        <RadioGroup
          label={t('sample.method')}
          isLabelHidden
          look="compact"
          isInRow
          choices={(['DRAWN', 'CHOSEN'] as const).map((value) => ({
            value,
            label: t(`sample.methods.${value}`),
          }))}
          value={method}
          onChange={(next) => onChange({ method: next })}
        />
        {method === 'DRAWN' ? (
          <FieldRow>
            <NumberField
              label={t('sample.count')}
              value={sample}
              onChange={(count) => onChange({ sample: count ?? 0 })}
              minValue={0}
              maxValue={largest}
            />
            <NumberField
              label={t('sample.seed')}
              help={t('sample.seedHelp')}
              value={seed}
              onChange={(next) => onChange({ seed: next ?? 0 })}
              minValue={0}
              maxValue={999_999_999}
            />
          </FieldRow>
        ) : (
          <TextField
            label={t('sample.numbers')}
            help={t('sample.numbersHelp', { example: `R-${new Date().getFullYear()}-0001` })}
            error={typed === numbers ? error : undefined}
            value={typed}
            onChange={setTyped}
            maxLength={2_000}
          />
        )}
      </div>
    </Disclosure>
  )
}

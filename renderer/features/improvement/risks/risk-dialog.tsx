import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { PartDialog } from '#renderer/app/parts/part-dialog'
import { useRecordForm } from '#renderer/app/parts/use-record-form'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { showToast } from '#renderer/ui/feedback/toast'
import { ComboBoxControl } from '#renderer/ui/form/combo-box-control'
import { DateFieldControl } from '#renderer/ui/form/date-field-control'
import { SelectControl } from '#renderer/ui/form/select-control'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { criticalityOf, levelOf, riskSteps } from '#shared/improvement/criticality'
import { type Risk, riskApi } from '#shared/improvement/risk-api'
import { formatDate } from '#shared/text/formats'
import styles from '../improvement.module.css'

interface RiskDialogProps {
  /** Null for a new one. */
  readonly risk: Risk | null
  readonly onClose: () => void
}

const steps = riskSteps.map((step) => `${step}` as const)
const step = z.enum(steps).transform(Number)
// A choice is held as text; the service gets its number.
const schema = riskApi['risks.create'].input.extend({ severity: step, probability: step })

const toValues = (risk: Risk | null): z.input<typeof schema> => ({
  title: risk?.title ?? '',
  cause: risk?.cause ?? '',
  severity: steps[(risk?.severity ?? 2) - 1] ?? '2',
  probability: steps[(risk?.probability ?? 2) - 1] ?? '2',
  control: risk?.control ?? '',
  owner: risk?.owner ?? null,
  due: risk?.due ?? null,
})

/** A risk: what could happen and why, its two marks, what is done about it, by whom and by when. */
export function RiskDialog({ risk, onClose }: RiskDialogProps) {
  const { t } = useTranslation('improvement')
  const { register, employeeName, timeZone } = useSession()
  const { form, begun, refusal, fail, forget, compared } = useRecordForm<
    z.input<typeof schema>,
    z.output<typeof schema>,
    Risk | null
  >(schema, risk, toValues, `part.${risk?.id ?? register.registerId}.risk`)
  const options = {
    onSuccess: () => {
      forget()
      showToast({ text: t('saved') })
      onClose()
    },
    onError: fail,
  }
  const create = useChannelMutation('risks.create', options)
  const update = useChannelMutation('risks.update', options)
  const [severity, probability] = useWatch({ control: form.control, name: ['severity', 'probability'] })
  const criticality = criticalityOf({ severity: Number(severity), probability: Number(probability) })
  const submit = form.handleSubmit((values) => {
    if (begun) update.mutate({ id: begun.id, version: begun.version, changes: values })
    else create.mutate(values)
  })
  const { control } = form
  const choices = (scale: 'severities' | 'probabilities') =>
    steps.map((value) => ({
      value,
      label: t('risks.step', { step: value, word: t(`risks.${scale}.${value}`) }),
    }))
  const labels = {
    title: t('risks.fields.title'),
    cause: t('risks.fields.cause'),
    severity: t('risks.fields.severity'),
    probability: t('risks.fields.probability'),
    control: t('risks.fields.control'),
    owner: t('risks.fields.owner'),
    due: t('risks.fields.due'),
  }
  function textOf(value: unknown, path: string): string {
    const text = String(value)
    if (path === 'severity') return t(`risks.severities.${text}`)
    if (path === 'probability') return t(`risks.probabilities.${text}`)
    if (path === 'owner') return employeeName(text)
    return path === 'due' ? formatDate(text) : text
  }
  return (
    <PartDialog
      title={t(risk ? 'risks.change' : 'risks.add')}
      submitLabel={t(risk ? 'save' : 'risks.create')}
      refusal={refusal}
      isSaving={create.isPending || update.isPending}
      compared={{ ...compared, labels, textOf }}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextFieldControl
        control={control}
        name="title"
        label={t('risks.fields.title')}
        help={t('risks.fields.titleHelp')}
        isRequired
        autoFocus
        maxLength={200}
      />
      <TextAreaControl control={control} name="cause" label={t('risks.fields.cause')} rows={2} />
      <FieldRow>
        <SelectControl
          control={control}
          name="severity"
          label={t('risks.fields.severity')}
          isRequired
          choices={choices('severities')}
        />
        <SelectControl
          control={control}
          name="probability"
          label={t('risks.fields.probability')}
          isRequired
          choices={choices('probabilities')}
        />
      </FieldRow>
      <p className={styles.quiet} role="status">
        {t('risks.result', { criticality, level: t(`risks.levels.${levelOf(criticality)}`) })}
      </p>
      <TextAreaControl
        control={control}
        name="control"
        label={t('risks.fields.control')}
        help={t('risks.fields.controlHelp')}
        rows={2}
      />
      <FieldRow>
        <ComboBoxControl
          control={control}
          name="owner"
          label={t('risks.fields.owner')}
          choices={register.employees
            .filter(({ active, id }) => active || id === risk?.owner)
            .map(({ id, name }) => ({ value: id, label: name }))}
        />
        <DateFieldControl control={control} name="due" label={t('risks.fields.due')} timeZone={timeZone()} />
      </FieldRow>
    </PartDialog>
  )
}

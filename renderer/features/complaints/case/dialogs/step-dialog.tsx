import type { ReactNode } from 'react'
import type { FieldValues } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { PartDialog } from '#renderer/app/parts/part-dialog'
import type { StepForm } from './use-step-form'

export interface StepDialogProps {
  readonly step: Pick<StepForm<FieldValues, unknown>, 'name' | 'refusal' | 'onClose'>
  readonly children: ReactNode
  readonly isSaving: boolean
  readonly isDanger?: boolean
  readonly onSubmit: () => Promise<void>
}

/** The frame of every milestone's form: its question, its fields, one button that says what it does. */
export function StepDialog({ step, onSubmit, ...props }: StepDialogProps) {
  const { t } = useTranslation('case')
  const { name, refusal, onClose } = step
  return (
    <PartDialog
      {...props}
      title={t(`dialogs.${name}.title`)}
      submitLabel={t(`dialogs.${name}.submit`)}
      refusal={refusal}
      onSubmit={() => void onSubmit()}
      onClose={onClose}
    />
  )
}

import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { PartDialog } from '#renderer/app/parts/part-dialog'
import type { AppError } from '#shared/api/app-error'
import type { CaseDialogName } from './case-dialog-name'

export interface StepDialogProps {
  readonly name: CaseDialogName
  readonly children: ReactNode
  readonly refusal: AppError | null
  readonly isSaving: boolean
  readonly isDanger?: boolean
  readonly onSubmit: () => void
  readonly onClose: () => void
}

/** The frame of every milestone's form: its question, its fields, one button that says what it does. */
export function StepDialog({ name, ...props }: StepDialogProps) {
  const { t } = useTranslation('case')
  return (
    <PartDialog {...props} title={t(`dialogs.${name}.title`)} submitLabel={t(`dialogs.${name}.submit`)} />
  )
}

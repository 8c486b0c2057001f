import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { applyFieldErrors } from '#renderer/app/apply-field-errors'
import { useRecordVersions } from '#renderer/app/conflict/use-record-versions'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { showToast } from '#renderer/ui/feedback/toast'
import { schemaResolver } from '#renderer/ui/form/schema-resolver'
import { SelectControl } from '#renderer/ui/form/select-control'
import { SwitchControl } from '#renderer/ui/form/switch-control'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import type { AppError } from '#shared/api/app-error'
import { type Employee, employeeInputSchema, employeeRoles } from '#shared/employees/employee'
import { FormDialog } from '../form-dialog'
import { useFormDraft } from '../use-form-draft'

export interface EmployeeDialogProps {
  /** Null for a new one. */
  readonly employee: Employee | null
  readonly onClose: () => void
}

const paths = ['name', 'jobTitle', 'role', 'active'] as const

const toValues = (employee: Employee | null): z.input<typeof employeeInputSchema> => ({
  name: employee?.name ?? '',
  jobTitle: employee?.jobTitle ?? null,
  active: employee?.active ?? true,
  role: employee?.role ?? 'HANDLER',
})

/** A person of the organisation: name and job title, as printed on documents. */
export function EmployeeDialog({ employee, onClose }: EmployeeDialogProps) {
  const { t } = useTranslation('settings')
  const { register, language } = useSession()
  const form = useForm<z.input<typeof employeeInputSchema>, unknown, z.output<typeof employeeInputSchema>>({
    resolver: schemaResolver(employeeInputSchema, language),
    defaultValues: toValues(employee),
  })
  const saved = register.employees.find(({ id }) => id === employee?.id) ?? employee
  const { begun, reread, versions, onGoOn } = useRecordVersions(form, saved, toValues)
  const draft = useFormDraft(`employee.${employee?.id ?? 'new'}`, form, paths)
  const options = {
    onSuccess: () => {
      draft.forget()
      showToast({ text: t('saved') })
      onClose()
    },
    onError: (error: AppError) => {
      if (!reread(error)) applyFieldErrors(error, form)
    },
  }
  const create = useChannelMutation('employees.create', options)
  const update = useChannelMutation('employees.update', options)
  const submit = form.handleSubmit((values) =>
    begun ? update.mutate({ id: begun.id, version: begun.version, changes: values }) : create.mutate(values),
  )
  return (
    <FormDialog
      title={t(employee ? 'employees.change' : 'employees.add')}
      error={create.error ?? update.error}
      hasFieldErrors={Object.keys(form.formState.errors).length > 0}
      isPending={create.isPending || update.isPending}
      onSubmit={submit}
      onClose={onClose}
      draft={draft}
      compared={{
        labels: {
          name: t('employees.name'),
          jobTitle: t('employees.jobTitle'),
          role: t('employees.role'),
          active: t('active.yes'),
        },
        versions,
        onGoOn: (values) => {
          onGoOn(values)
          update.reset()
        },
        textOf: (value) => {
          const role = employeeRoles.find((each) => each === value)
          if (role) return t(`employees.roles.${role}`)
          return typeof value === 'boolean' ? t(value ? 'conflict.yes' : 'conflict.no') : String(value)
        },
      }}
    >
      <TextFieldControl
        control={form.control}
        name="name"
        label={t('employees.name')}
        isRequired
        autoFocus
        maxLength={200}
      />
      <TextFieldControl
        control={form.control}
        name="jobTitle"
        label={t('employees.jobTitle')}
        help={t('employees.jobTitleHelp')}
        maxLength={200}
      />
      <SelectControl
        control={form.control}
        name="role"
        label={t('employees.role')}
        help={t('employees.roleHelp')}
        choices={employeeRoles.map((role) => ({ value: role, label: t(`employees.roles.${role}`) }))}
        isRequired
      />
      <SwitchControl
        control={form.control}
        name="active"
        label={t('active.yes')}
        description={t('employees.activeHelp')}
      />
    </FormDialog>
  )
}

import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { showToast } from '#renderer/ui/feedback/toast'
import { Block } from '#renderer/ui/layout/block'
import { PlainTable } from '#renderer/ui/table/plain-table'
import type { Employee } from '#shared/employees/employee'
import { ActiveBadge } from '../active-badge'
import { RowActions } from '../row-actions'
import { EmployeeDialog } from './employee-dialog'

/** Who receives and handles; somebody who leaves is deactivated, so that past entries keep their name. */
export function EmployeesPart() {
  const { t } = useTranslation('settings')
  const { register } = useSession()
  const [edited, setEdited] = useState<Employee | 'new' | null>(null)
  const update = useChannelMutation('employees.update', {
    onError: (error) => showToast({ text: error.message, tone: 'late' }),
  })
  const toggle = ({ id, version, active }: Employee) =>
    update.mutate({ id, version, changes: { active: !active } })
  return (
    <Block
      title={t('parts.employees')}
      description={t('employees.description')}
      actions={
        <Button icon={<Plus />} onPress={() => setEdited('new')}>
          {t('employees.add')}
        </Button>
      }
    >
      <PlainTable
        caption={t('parts.employees')}
        isCaptionHidden
        columns={[
          { id: 'name', header: t('employees.name') },
          { id: 'jobTitle', header: t('employees.jobTitle') },
          { id: 'role', header: t('employees.role') },
          { id: 'state', header: t('active.label') },
          { id: 'actions', header: t('row.actions'), align: 'end' },
        ]}
        rows={register.employees.map((employee) => ({
          id: employee.id,
          cells: [
            employee.name,
            employee.jobTitle ?? '—',
            t(`employees.roles.${employee.role}`),
            <ActiveBadge key="state" isActive={employee.active} />,
            <RowActions
              key="actions"
              name={employee.name}
              isActive={employee.active}
              isPending={update.isPending}
              onChange={() => setEdited(employee)}
              onToggle={() => toggle(employee)}
            />,
          ],
        }))}
      />
      {edited ? (
        <EmployeeDialog employee={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      ) : null}
    </Block>
  )
}

import { X } from 'lucide-react'
import { useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { Block } from '#renderer/ui/layout/block'
import styles from './first-start.module.css'
import { blankEmployee, type FirstStartControl } from './first-start-values'
import { RowList } from './row-list'

/** Who receives complaints; the first is the person at the keyboard. */
export function EmployeeRows({ control }: { readonly control: FirstStartControl }) {
  const { t } = useTranslation('first-start')
  const { fields, append, remove } = useFieldArray({ control, name: 'employees' })
  return (
    <Block title={t('employees')} description={t('employeesHelp')}>
      <RowList
        label={t('employees')}
        addLabel={t('addEmployee')}
        onAdd={() => append(blankEmployee, { focusName: `employees.${fields.length}.name` })}
      >
        {fields.map((field, index) => (
          <div key={field.id} className={styles.personRow}>
            <TextFieldControl
              control={control}
              name={`employees.${index}.name`}
              label={index === 0 ? t('you') : t('employee', { rank: index + 1 })}
              isRequired={index === 0}
            />
            <TextFieldControl
              control={control}
              name={`employees.${index}.jobTitle`}
              label={t('fields.employees.jobTitle')}
            />
            {index > 0 ? (
              <Button
                kind="quiet"
                className={styles.remove}
                icon={<X />}
                aria-label={t('removeEmployee', { rank: index + 1 })}
                onPress={() => remove(index)}
              />
            ) : (
              <span />
            )}
          </div>
        ))}
      </RowList>
    </Block>
  )
}

import { X } from 'lucide-react'
import { useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import { SelectControl } from '#renderer/ui/form/select-control'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { Block } from '#renderer/ui/layout/block'
import { frenchZones } from '#shared/sites/french-zones'
import styles from './first-start.module.css'
import { blankSite, type FirstStartControl } from './first-start-values'
import { RowList } from './row-list'

/** Where complaints are received, and which local time dates them. */
export function SiteRows({ control }: { readonly control: FirstStartControl }) {
  const { t } = useTranslation('first-start')
  const { fields, append, remove } = useFieldArray({ control, name: 'sites' })
  return (
    <Block title={t('sites')} description={t('sitesHelp')}>
      <RowList
        label={t('sites')}
        addLabel={t('addSite')}
        onAdd={() => append(blankSite, { focusName: `sites.${fields.length}.name` })}
      >
        {fields.map((field, index) => (
          <div key={field.id} className={styles.row}>
            <TextFieldControl
              control={control}
              name={`sites.${index}.name`}
              label={t('site', { rank: index + 1 })}
            />
            {index > 0 ? (
              <Button
                kind="quiet"
                className={styles.remove}
                icon={<X />}
                aria-label={t('removeSite', { rank: index + 1 })}
                onPress={() => remove(index)}
              />
            ) : null}
          </div>
        ))}
      </RowList>
      <SelectControl
        control={control}
        name="timeZone"
        label={t('fields.timeZone')}
        choices={frenchZones.map((zone) => ({ value: zone, label: t(`zone.${zone}`) }))}
      />
    </Block>
  )
}

import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import { ComboBox } from '#renderer/ui/fields/combo-box'
import { letterVariables } from '#shared/letters/letter-variables'
import styles from './letters.module.css'

/** Every variable by its name in full, found by its letters; and a passage that depends on one. */
export function VariableMenu({ onInsert }: { readonly onInsert: (text: string) => void }) {
  const { t } = useTranslation('letters')
  return (
    <div className={styles.variables}>
      <ComboBox
        label={t('settings.insert')}
        value={null}
        onChange={(name) => {
          if (name) onInsert(`{{${name}}}`)
        }}
        choices={letterVariables.map(({ name, source }) => ({
          value: name,
          label: t(`variables.${name}`),
          description: t(`settings.insertGroup.${source}`),
        }))}
      />
      <Button onPress={() => onInsert('{{si mediateur}}\n\n{{fin}}\n')}>{t('settings.condition')}</Button>
    </div>
  )
}

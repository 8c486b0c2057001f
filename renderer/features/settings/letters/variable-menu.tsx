import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import { ComboBox } from '#renderer/ui/fields/combo-box'
import { letterVariables, type VariableName } from '#shared/letters/letter-variables'
import type { Language } from '#shared/text/language'
import styles from './letters.module.css'

interface VariableMenuProps {
  /** Of the template: its conditions are written in its language. */
  readonly language: Language
  readonly onInsert: (text: string) => void
}

/** Every variable by its name in full, found by its letters; put in by itself, or as a passage that depends on it. */
export function VariableMenu({ language, onInsert }: VariableMenuProps) {
  const { t } = useTranslation('letters')
  const [chosen, setChosen] = useState<VariableName | null>(null)
  const [given, end] = language === 'fr' ? ['si', 'fin'] : ['if', 'end']
  return (
    <div className={styles.variables}>
      <ComboBox
        label={t('settings.insert')}
        value={chosen}
        onChange={setChosen}
        choices={letterVariables.map(({ name, source }) => ({
          value: name,
          label: t(`variables.${name}`),
          description: t(`settings.insertGroup.${source}`),
        }))}
      />
      <Button isDisabled={!chosen} onPress={() => chosen && onInsert(`{{${chosen}}}`)}>
        {t('settings.insertNow')}
      </Button>
      <Button
        isDisabled={!chosen}
        onPress={() => chosen && onInsert(`{{${given} ${chosen}}}{{${chosen}}}{{${end}}}`)}
      >
        {t('settings.condition')}
      </Button>
    </div>
  )
}

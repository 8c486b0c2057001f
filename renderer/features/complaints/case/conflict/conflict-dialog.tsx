import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import { RadioGroup } from '#renderer/ui/fields/radio-group'
import { Dialog } from '#renderer/ui/overlays/dialog'
import type { BlockValues } from '../blocks/block-values'
import { useCase } from '../case-context'
import { fieldLabel } from '../fields/field-label'
import { valueText } from '../fields/value-text'
import { type ComparedField, compareVersions } from './compare-versions'
import styles from './conflict-dialog.module.css'
import { mergeVersions } from './merge-versions'

export interface ConflictDialogProps {
  readonly isOpen: boolean
  readonly paths: readonly string[]
  readonly versions: { readonly base: BlockValues; readonly theirs: BlockValues; readonly mine: BlockValues }
  /** The values to go on with; nothing is saved yet. */
  readonly onMerge: (values: BlockValues) => void
  readonly onClose: () => void
}

/** What the register says now beside what was typed here, field by field; nothing is lost on either side. */
export function ConflictDialog({ isOpen, paths, versions, onMerge, onClose }: ConflictDialogProps) {
  const { t } = useTranslation('case')
  const [chosen, setChosen] = useState<ReadonlyMap<string, 'mine' | 'theirs'>>(new Map())
  const fields = compareVersions(paths, versions)
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t('conflict.title')}
      size="large"
      actions={
        <>
          <Button onPress={onClose}>{t('conflict.later')}</Button>
          <Button kind="primary" onPress={() => onMerge(mergeVersions(versions.theirs, fields, chosen))}>
            {t('conflict.goOn')}
          </Button>
        </>
      }
    >
      <p>{t('conflict.explanation')}</p>
      {fields.length === 0 ? <p>{t('conflict.nothing')}</p> : null}
      <ul className={styles.fields}>
        {fields.map((field) => (
          <ComparedValues
            key={field.path}
            field={field}
            chosen={chosen.get(field.path) ?? 'mine'}
            onChoose={(version) => setChosen(new Map(chosen).set(field.path, version))}
          />
        ))}
      </ul>
    </Dialog>
  )
}

interface ComparedValuesProps {
  readonly field: ComparedField
  readonly chosen: 'mine' | 'theirs'
  readonly onChoose: (version: 'mine' | 'theirs') => void
}

function ComparedValues({ field, chosen, onChoose }: ComparedValuesProps) {
  const { t } = useTranslation('case')
  const { words } = useCase()
  const label = fieldLabel(field.path, t)
  const textOf = (value: unknown) => valueText(field.path, value, words) ?? t('conflict.empty')
  return (
    <li className={styles.field}>
      <p className={styles.label}>{label}</p>
      <p className={styles.base}>{t('conflict.before', { value: textOf(field.base) })}</p>
      {field.changedBy === 'both' ? (
        <RadioGroup
          label={t('conflict.choose', { field: label })}
          isLabelHidden
          isInRow
          value={chosen}
          onChange={onChoose}
          choices={[
            { value: 'mine', label: t('conflict.mine'), description: textOf(field.mine) },
            { value: 'theirs', label: t('conflict.theirs'), description: textOf(field.theirs) },
          ]}
        />
      ) : (
        <p className={styles.taken}>
          {t(`conflict.taken.${field.changedBy}`)}{' '}
          {textOf(field.changedBy === 'me' ? field.mine : field.theirs)}
        </p>
      )}
    </li>
  )
}

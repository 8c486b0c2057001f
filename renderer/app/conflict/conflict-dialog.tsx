import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import { RadioGroup } from '#renderer/ui/fields/radio-group'
import { Dialog } from '#renderer/ui/overlays/dialog'
import styles from './conflict-dialog.module.css'

/** One field on which two versions differ, in words; null where a version says nothing. */
export interface FieldInWords {
  readonly path: string
  readonly label: string
  /** `both` changed it, and differently: somebody has to choose. Otherwise the only change is taken. */
  readonly changedBy: 'both' | 'them' | 'me'
  readonly base: string | null
  readonly theirs: string | null
  readonly mine: string | null
}

export interface ConflictDialogProps {
  readonly isOpen: boolean
  readonly fields: readonly FieldInWords[]
  /** Goes on with the register's values at these paths, with what was typed elsewhere; nothing is saved yet. */
  readonly onGoOn: (theirs: ReadonlySet<string>) => void
  readonly onClose: () => void
}

/** What the register says now beside what was typed here, field by field; nothing is lost on either side. */
export function ConflictDialog({ isOpen, fields, onGoOn, onClose }: ConflictDialogProps) {
  const { t } = useTranslation('app')
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set())
  function choose(path: string, version: 'mine' | 'theirs') {
    const next = new Set(theirs)
    if (version === 'theirs') next.add(path)
    else next.delete(path)
    setTheirs(next)
  }
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t('conflict.title')}
      size="large"
      actions={
        <>
          <Button onPress={onClose}>{t('conflict.later')}</Button>
          <Button kind="primary" onPress={() => onGoOn(theirs)}>
            {t('conflict.goOn')}
          </Button>
        </>
      }
    >
      <p>{t('conflict.explanation')}</p>
      {fields.length === 0 ? <p>{t('conflict.nothing')}</p> : null}
      <ul className={styles.fields}>
        {fields.map((field) => (
          <ComparedField
            key={field.path}
            field={field}
            chosen={theirs.has(field.path) ? 'theirs' : 'mine'}
            onChoose={(version) => choose(field.path, version)}
          />
        ))}
      </ul>
    </Dialog>
  )
}

interface ComparedFieldProps {
  readonly field: FieldInWords
  readonly chosen: 'mine' | 'theirs'
  readonly onChoose: (version: 'mine' | 'theirs') => void
}

function ComparedField({ field, chosen, onChoose }: ComparedFieldProps) {
  const { t } = useTranslation('app')
  const wordsOf = (text: string | null) => text ?? t('conflict.empty')
  return (
    <li className={styles.field}>
      <p className={styles.label}>{field.label}</p>
      <p className={styles.base}>{t('conflict.before', { value: wordsOf(field.base) })}</p>
      {field.changedBy === 'both' ? (
        <RadioGroup
          label={t('conflict.choose', { field: field.label })}
          isLabelHidden
          isInRow
          value={chosen}
          onChange={onChoose}
          choices={[
            { value: 'mine', label: t('conflict.mine'), description: wordsOf(field.mine) },
            { value: 'theirs', label: t('conflict.theirs'), description: wordsOf(field.theirs) },
          ]}
        />
      ) : (
        <p className={styles.taken}>
          {t(`conflict.taken.${field.changedBy}`)}{' '}
          {wordsOf(field.changedBy === 'me' ? field.mine : field.theirs)}
        </p>
      )}
    </li>
  )
}

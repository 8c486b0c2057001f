import { CircleAlert, Info, LoaderCircle, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import styles from './case-attachments.module.css'
import type { ComingFile } from './use-attaching'

export interface ComingFilesProps {
  readonly files: readonly ComingFile[]
  readonly onDismiss: (key: string) => void
}

/** Files on their way, how many are left, and those that were refused, each with the reason. */
export function ComingFiles({ files, onDismiss }: ComingFilesProps) {
  const { t } = useTranslation('attachments')
  if (files.length === 0) return null
  const left = files.filter(({ state }) => state === 'waiting' || state === 'sending').length
  return (
    <div className={styles.coming}>
      {left > 0 ? <p className={styles.facts}>{t('coming', { count: left })}</p> : null}
      <ul>
        {files.map(({ key, name, state, text }) => {
          const isOver = state === 'refused' || state === 'done'
          return (
            <li key={key} data-state={state}>
              {state === 'refused' ? <CircleAlert aria-hidden="true" /> : null}
              {state === 'done' ? <Info aria-hidden="true" /> : null}
              {isOver ? null : <LoaderCircle aria-hidden="true" />}
              <span className={styles.words}>
                <span className={styles.name}>{name}</span>
                <span className={styles.reason}>{text ?? t(`state.${state}`)}</span>
              </span>
              {isOver ? (
                <Button
                  kind="quiet"
                  isSmall
                  icon={<X />}
                  aria-label={t('dismiss', { name })}
                  onPress={() => onDismiss(key)}
                />
              ) : null}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

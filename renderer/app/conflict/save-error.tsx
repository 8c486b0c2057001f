import { useState } from 'react'
import type { FieldValues } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { Button } from '#renderer/ui/actions/button'
import { Notice } from '#renderer/ui/feedback/notice'
import type { AppError } from '#shared/api/app-error'
import { compareValues, mergeValues, type Versions } from './compare-values'
import { ConflictDialog } from './conflict-dialog'

export interface SaveErrorProps<T extends FieldValues> {
  readonly error: AppError | null
  readonly hasFieldErrors: boolean
  /** The fields of the form by their paths, with their labels. */
  readonly labels: Readonly<Record<string, string>>
  readonly versions: () => Versions<T>
  readonly onGoOn: (values: T) => void
  /** How a value reads; as it is unless said. */
  readonly textOf?: (value: unknown, path: string) => string
}

/** Why the settings were not saved; after somebody else's change, both versions side by side. */
export function SaveError<T extends FieldValues>(props: SaveErrorProps<T>) {
  const { error, hasFieldErrors, labels, onGoOn, textOf = (value) => String(value) } = props
  const { t } = useTranslation(['settings', 'app'])
  const [versions, setVersions] = useState<Versions<T> | null>(null)
  if (!error || hasFieldErrors) return null
  if (error.code !== 'CONFLICT') return <ErrorNotice error={error} />
  const paths = Object.keys(labels)
  const wordsOf = (path: string) => (value: unknown) =>
    value === null || value === undefined || value === '' ? null : textOf(value, path)
  return (
    <Notice
      isLive
      tone="soon"
      title={t('settings:conflict.title')}
      actions={<Button onPress={() => setVersions(props.versions())}>{t('app:conflict.compare')}</Button>}
    >
      <p>{t('app:conflict.kept')}</p>
      {versions ? (
        <ConflictDialog
          isOpen
          onClose={() => setVersions(null)}
          fields={compareValues(paths, versions).map(({ path, changedBy, base, theirs, mine }) => ({
            path,
            changedBy,
            label: labels[path] ?? path,
            base: wordsOf(path)(base),
            theirs: wordsOf(path)(theirs),
            mine: wordsOf(path)(mine),
          }))}
          onGoOn={(chosen) => {
            onGoOn(mergeValues(paths, versions, chosen))
            setVersions(null)
          }}
        />
      ) : null}
    </Notice>
  )
}

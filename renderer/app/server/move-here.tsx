import { DatabaseZap } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { MakingNotice } from '#renderer/app/document-preview/making-notice'
import { ErrorNotice } from '#renderer/app/error-notice'
import { Button } from '#renderer/ui/actions/button'
import { Notice } from '#renderer/ui/feedback/notice'
import { type Moved, type MoveTarget, useMove } from './use-move'

export interface MoveHereProps {
  /** Checks what was typed and gives it on. */
  readonly submit: (move: (target: MoveTarget) => Promise<void>) => void
  readonly onMoved: (moved: Moved) => void
}

/** The database is empty: the register at hand can move there. */
export function MoveHere({ submit, onMoved }: MoveHereProps) {
  const { t } = useTranslation('move')
  const { toServer, progress, isPending, error, cancel } = useMove(onMoved)
  return (
    <Notice tone="info" title={t('here')}>
      <p>{t('hereText')}</p>
      {error ? <ErrorNotice error={error} /> : null}
      {isPending ? (
        <MakingNotice label={t('moving')} progress={progress} onCancel={cancel} />
      ) : (
        <p>
          <Button icon={<DatabaseZap />} onPress={() => submit(toServer)}>
            {t('move')}
          </Button>
        </p>
      )}
    </Notice>
  )
}

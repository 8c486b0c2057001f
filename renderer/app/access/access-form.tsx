import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import { Notice } from '#renderer/ui/feedback/notice'
import styles from './access.module.css'
import type { Attempt } from './use-attempt'

export interface AccessFormProps {
  readonly attempt: Attempt
  readonly action: string
  readonly onSubmit: () => void
  readonly children: ReactNode
  /** Other ways in, under the button. */
  readonly ways?: ReactNode
}

/** Fields, one button, and how long to wait after too many wrong attempts. */
export function AccessForm({ attempt, action, onSubmit, children, ways }: AccessFormProps) {
  const { t } = useTranslation('accounts')
  const { wait, problem, isPending } = attempt
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (wait === 0 && !isPending) onSubmit()
      }}
    >
      {children}
      {wait > 0 ? (
        <Notice tone="late" isLive>
          {t('access.wait', { count: wait })}
        </Notice>
      ) : null}
      {problem ? <Notice tone="late">{problem}</Notice> : null}
      <Button kind="primary" type="submit" isPending={isPending} isDisabled={wait > 0}>
        {action}
      </Button>
      {ways ? <div className={styles.ways}>{ways}</div> : null}
    </form>
  )
}

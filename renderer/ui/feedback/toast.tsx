import { CircleAlert, CircleCheck, X } from 'lucide-react'
import { type FocusEvent, useRef } from 'react'
import {
  Button as AriaButton,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastRegion as AriaToastRegion,
  Text,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import { classNames } from '#renderer/ui/class-names'
import styles from './toast.module.css'

export interface ToastMessage {
  readonly text: string
  readonly detail?: string
  readonly tone?: 'done' | 'late'
  readonly action?: { readonly label: string; readonly onAction: () => void }
}

const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 })

/** Confirms something that just happened. An error stays until it is closed, an offer long enough to be taken up. */
export function showToast(message: ToastMessage): void {
  const timeout = message.tone === 'late' ? undefined : message.action ? 30_000 : 5_000
  queue.add(message, { timeout })
}

/** The place where toasts appear; rendered once, at the root. */
export function ToastRegion() {
  const { t } = useTranslation('ui')
  const cameFrom = useRef<HTMLElement | null>(null)
  function noteWhence({ relatedTarget, target }: FocusEvent) {
    const isWithin = target.closest('[role="region"]')?.contains(relatedTarget)
    if (!isWithin) cameFrom.current = relatedTarget instanceof HTMLElement ? relatedTarget : null
  }
  // A toast that goes while it has the focus would let the next one that goes take the focus from whoever is typing.
  function leave(key: string) {
    if (cameFrom.current?.isConnected) cameFrom.current.focus()
    else if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    queue.close(key)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is done here, only noted where the focus came from
    <div role="presentation" onFocus={noteWhence}>
      <AriaToastRegion queue={queue} className={styles.region ?? ''} aria-label={t('toast.region')}>
        {({ toast }) => {
          const { text, detail, tone = 'done', action } = toast.content
          const Icon = tone === 'late' ? CircleAlert : CircleCheck
          return (
            <AriaToast toast={toast} className={classNames(styles.toast, styles[tone])}>
              <Icon aria-hidden="true" className={styles.icon} />
              <ToastContent className={styles.words}>
                <Text slot="title" className={styles.title}>
                  {text}
                </Text>
                {detail ? (
                  <Text slot="description" className={styles.detail}>
                    {detail}
                  </Text>
                ) : null}
              </ToastContent>
              {action ? (
                <span className={styles.action}>
                  <Button
                    kind="quiet"
                    isSmall
                    slot={null}
                    onPress={() => {
                      leave(toast.key)
                      action.onAction()
                    }}
                  >
                    {action.label}
                  </Button>
                </span>
              ) : null}
              <AriaButton
                slot={null}
                className={styles.close ?? ''}
                aria-label={t('toast.close')}
                onPress={() => leave(toast.key)}
              >
                <X aria-hidden="true" />
              </AriaButton>
            </AriaToast>
          )
        }}
      </AriaToastRegion>
    </div>
  )
}

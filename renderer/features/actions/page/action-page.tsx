import { Ellipsis, Pencil } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ActionDialog } from '#renderer/app/actions/action-dialog'
import { ActionStatusBadge } from '#renderer/app/actions/action-status-badge'
import { useTellPlace } from '#renderer/app/place-detail'
import { Button } from '#renderer/ui/actions/button'
import { Menu } from '#renderer/ui/actions/menu'
import { Notice } from '#renderer/ui/feedback/notice'
import { Block } from '#renderer/ui/layout/block'
import { Facts } from '#renderer/ui/layout/facts'
import { Page } from '#renderer/ui/layout/page'
import type { Action } from '#shared/actions/action'
import { useActionFacts } from '../use-action-facts'
import styles from '../view.module.css'
import { ActionHistory } from './action-history'
import { CancelDialog } from './cancel-dialog'
import { CheckDialog } from './check-dialog'
import { CompleteDialog } from './complete-dialog'

type DialogName = 'change' | 'complete' | 'check' | 'cancel'

/** One action from its decision to the check of its effect, with the next step as the one primary button. */
export function ActionPage({ action }: { readonly action: Action }) {
  const { t } = useTranslation('actions')
  const [dialog, setDialog] = useState<DialogName | null>(null)
  const facts = useActionFacts(action)
  useTellPlace(action.title)
  const close = () => setDialog(null)
  const isOver = action.cancelledAt !== null
  const next = action.done === null ? 'complete' : action.effectiveness === null ? 'check' : null
  return (
    <Page
      width="reading"
      title={action.title}
      subtitle={
        <span className={styles.entries}>
          <ActionStatusBadge status={action.status} />
          {t(`kind.${action.kind}`)}
        </span>
      }
      actions={
        isOver ? null : (
          <>
            <Button needs="handle" icon={<Pencil />} onPress={() => setDialog('change')}>
              {t('page.change')}
            </Button>
            <Menu
              label={t('page.more')}
              trigger={<Button icon={<Ellipsis />} aria-label={t('page.more')} />}
              entries={[
                ...(next === 'complete'
                  ? []
                  : [
                      {
                        id: 'complete',
                        label: t('page.correctDone'),
                        needs: 'handle' as const,
                        onAction: () => setDialog('complete'),
                      },
                    ]),
                ...(action.effectiveness
                  ? [
                      {
                        id: 'check',
                        label: t('page.checkAgain'),
                        needs: 'handle' as const,
                        onAction: () => setDialog('check'),
                      },
                    ]
                  : []),
                {
                  id: 'cancel',
                  label: t('page.cancel'),
                  isDanger: true,
                  needs: 'handle',
                  onAction: () => setDialog('cancel'),
                },
              ]}
            />
            {next ? (
              <Button needs="handle" kind="primary" onPress={() => setDialog(next)}>
                {t(`page.${next}`)}
              </Button>
            ) : null}
          </>
        )
      }
    >
      {isOver ? (
        <Notice title={t('page.cancelled')}>
          <p>{action.cancellationReason}</p>
        </Notice>
      ) : null}
      {action.description ? <p className={styles.prose}>{action.description}</p> : null}
      <div className={styles.record}>
        <Facts facts={facts} />
      </div>
      <Block title={t('page.history')}>
        <ActionHistory id={action.id} />
      </Block>
      {dialog === 'change' ? <ActionDialog action={action} onClose={close} /> : null}
      {dialog === 'complete' ? <CompleteDialog action={action} onClose={close} /> : null}
      {dialog === 'check' ? <CheckDialog action={action} onClose={close} /> : null}
      {dialog === 'cancel' ? <CancelDialog action={action} onClose={close} /> : null}
    </Page>
  )
}

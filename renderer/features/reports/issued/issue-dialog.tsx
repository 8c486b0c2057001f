import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { Notice } from '#renderer/ui/feedback/notice'
import { TextField } from '#renderer/ui/fields/text-field'
import { Facts } from '#renderer/ui/layout/facts'
import { Dialog } from '#renderer/ui/overlays/dialog'
import { formatDates } from '#shared/text/formats'
import type { DocumentOptions } from '../document-request'
import styles from './issued.module.css'

interface IssueDialogProps {
  readonly options: DocumentOptions
  readonly onClose: () => void
}

/** Issuing cannot be undone: the number that the report will bear is typed to confirm. */
export function IssueDialog({ options, onClose }: IssueDialogProps) {
  const { t } = useTranslation(['issued', 'ui', 'enums'])
  const { language, siteName } = useSession()
  const navigate = useNavigate()
  const [typed, setTyped] = useState('')
  const [isMissed, setMissed] = useState(false)
  const { period, site, identity, preparedBy } = options
  const next = useChannel('reports.nextNumber', { year: Number(period.to.slice(0, 4)) })
  const number = next.data?.number ?? ''
  const issue = useChannelMutation('reports.issue', {
    onSuccess: (report) => void navigate({ to: '/rapports/emis', search: { number: report.number } }),
  })
  const isConfirmed = number !== '' && typed.trim().toUpperCase() === number

  function submit() {
    if (issue.isPending) return
    setMissed(!isConfirmed)
    if (!isConfirmed) return
    issue.mutate({
      ...period,
      site,
      identity,
      language: options.language,
      ...(preparedBy ? { preparedBy } : {}),
    })
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('issued:issue.title')}
      actions={
        <>
          <Button onPress={onClose}>{t('ui:confirm.back')}</Button>
          <Button kind="primary" isPending={issue.isPending} onPress={submit}>
            {t('issued:issue.submit')}
          </Button>
        </>
      }
    >
      <form
        className={styles.dialog}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        {issue.error ? <ErrorNotice error={issue.error} /> : null}
        <Facts
          facts={[
            { id: 'number', label: t('issued:facts.number'), value: number },
            { id: 'period', label: t('issued:facts.period'), value: formatDates(period, language) },
            {
              id: 'sites',
              label: t('issued:facts.sites'),
              value: site ? siteName(site) : t('issued:allSites'),
            },
            { id: 'identity', label: t('issued:facts.identity'), value: t(`enums:identity.${identity}`) },
          ]}
        />
        <Notice tone="soon" title={t('issued:issue.final')}>
          {t('issued:issue.finalText')}
        </Notice>
        <TextField
          label={t('issued:issue.type', { number })}
          value={typed}
          error={isMissed && !isConfirmed ? t('issued:issue.typeError', { number }) : undefined}
          onChange={setTyped}
          maxLength={20}
          isShort
        />
      </form>
    </Dialog>
  )
}

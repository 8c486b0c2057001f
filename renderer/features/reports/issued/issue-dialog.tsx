import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { Button } from '#renderer/ui/actions/button'
import { Notice } from '#renderer/ui/feedback/notice'
import { TextField } from '#renderer/ui/fields/text-field'
import { Facts } from '#renderer/ui/layout/facts'
import { Dialog } from '#renderer/ui/overlays/dialog'
import { Disclosure } from '#renderer/ui/overlays/disclosure'
import { signatureRoles } from '#shared/reports/follow-up-report-data'
import { formatDates } from '#shared/text/formats'
import { type DocumentOptions, followUpInput } from '../document-request'
import type { ReportChoices, SignatoryDraft } from '../report-choices'
import styles from './issued.module.css'
import { SignatoryFields } from './signatory-fields'
import { useIssue } from './use-issue'

interface IssueDialogProps {
  readonly options: DocumentOptions
  readonly onChoose: (change: Partial<ReportChoices>) => void
  readonly onClose: () => void
}

/** Issuing cannot be undone: the number that the report will bear is typed to confirm. */
export function IssueDialog({ options, onChoose, onClose }: IssueDialogProps) {
  const { t } = useTranslation(['issued', 'ui', 'enums', 'documents', 'errors'])
  const { language, siteName } = useSession()
  const [typed, setTyped] = useState('')
  const [isMissed, setMissed] = useState(false)
  const { period, sites, omit } = options
  const next = useChannel('reports.nextNumber', { year: Number(period.to.slice(0, 4)) })
  const number = next.data?.number ?? ''
  const { issue, cancel, progress, isRunning, error } = useIssue()
  const isConfirmed = number !== '' && typed.trim().toUpperCase() === number

  function submit() {
    setMissed(!isConfirmed)
    if (!isConfirmed) return
    const signatories = Object.fromEntries(signatureRoles.map((role) => [role, readSignatory(options[role])]))
    void issue({ ...followUpInput(options), signatories })
  }
  const dateError = (role: (typeof signatureRoles)[number]) =>
    error?.issues?.find(({ path }) => path === `signatories.${role}.signedOn`)?.message
  return (
    <Dialog
      isOpen
      size="large"
      onClose={() => {
        if (isRunning) cancel()
        onClose()
      }}
      title={t('issued:issue.title')}
      actions={
        <>
          {isRunning ? (
            <Button onPress={cancel}>{t('issued:issue.stop')}</Button>
          ) : (
            <Button onPress={onClose}>{t('ui:confirm.back')}</Button>
          )}
          <Button kind="primary" isPending={isRunning} onPress={submit}>
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
        {error ? <ErrorNotice error={error} /> : null}
        <Facts
          facts={[
            { id: 'number', label: t('issued:facts.number'), value: number },
            { id: 'period', label: t('issued:facts.period'), value: formatDates(period, language) },
            {
              id: 'sites',
              label: t('issued:facts.sites'),
              value: sites.length > 0 ? sites.map((site) => siteName(site)).join(', ') : t('issued:allSites'),
            },
            {
              id: 'identity',
              label: t('issued:facts.identity'),
              value: t(`enums:identity.${options.identity}`),
            },
            ...(omit.length > 0
              ? [
                  {
                    id: 'omitted',
                    label: t('documents:cover.omitted'),
                    value: omit.map((key) => t(`documents:followUp.sections.${key}`)).join(', '),
                  },
                ]
              : []),
          ]}
        />
        <Disclosure
          title={t('issued:issue.signatories')}
          summary={t('issued:issue.signatoriesHelp')}
          level={3}
        >
          {signatureRoles.map((role) => (
            <SignatoryFields
              key={role}
              role={role}
              value={options[role]}
              dateError={dateError(role)}
              onChange={(value) => onChoose({ [role]: value })}
            />
          ))}
        </Disclosure>
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
        {isRunning ? (
          <progress value={progress?.done} max={progress?.total} aria-label={t('issued:issue.progress')} />
        ) : null}
      </form>
    </Dialog>
  )
}

function readSignatory({ name, jobTitle, signedOn }: SignatoryDraft) {
  return {
    ...(name.trim() ? { name } : {}),
    ...(jobTitle.trim() ? { jobTitle } : {}),
    ...(signedOn ? { signedOn } : {}),
  }
}

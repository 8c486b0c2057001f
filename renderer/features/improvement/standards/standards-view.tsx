import { useNavigate, useSearch } from '@tanstack/react-router'
import { BadgeCheck } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { Button } from '#renderer/ui/actions/button'
import { Notice } from '#renderer/ui/feedback/notice'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { StatusBadge } from '#renderer/ui/feedback/status-badge'
import { DateField } from '#renderer/ui/fields/date-field'
import { Block } from '#renderer/ui/layout/block'
import { Facts } from '#renderer/ui/layout/facts'
import { day } from '#shared/api/fields'
import type { StandardRecord } from '#shared/standards/standard-api'
import { formatDate } from '#shared/text/formats'
import { localDateOf } from '#shared/time/local-date'
import styles from '../improvement.module.css'
import { ImprovementPage } from '../improvement-page'
import { ConfirmStandardDialog } from './confirm-dialog'

/** The standards of the profile as they stand on the day of an audit, with what documents say of them. */
export function StandardsView() {
  const { t } = useTranslation('improvement')
  const { language, employeeName, timeZone } = useSession()
  const navigate = useNavigate()
  const { on = localDateOf(new Date().toISOString(), timeZone()) } = useSearch({ from: '/amelioration' })
  const [typed, setTyped] = useState<string | null>(on)
  const [open, setOpen] = useState<StandardRecord | null>(null)
  const { data, error, refetch } = useChannel('standards.list', { on, language }, { keepPrevious: true })
  const standards = data?.standards ?? []
  const choose = (value: string | null) => {
    setTyped(value)
    const known = day.safeParse(value)
    if (known.success)
      void navigate({
        to: '/amelioration',
        search: { view: 'standards', on: known.data },
        replace: true,
      })
  }
  return (
    <ImprovementPage
      current="standards"
      title={t('views.standards')}
      subtitle={t('standards.subtitle')}
      error={error}
      onRetry={() => void refetch()}
    >
      <div className={styles.half}>
        <DateField label={t('standards.on')} value={typed} onChange={choose} timeZone={timeZone()} />
      </div>
      {data ? null : <Skeleton lines={6} />}
      {data && standards.every(({ isInForce }) => !isInForce) ? (
        <Notice tone="soon">{t('standards.none')}</Notice>
      ) : null}
      {standards.map((record) => (
        <Block
          key={record.standard}
          title={record.name}
          description={
            <StatusBadge
              isPlain
              tone={record.isInForce ? 'done' : 'draft'}
              label={t(record.isInForce ? 'standards.inForce' : 'standards.notInForce')}
            />
          }
          actions={
            <Button needs="manage" icon={<BadgeCheck />} onPress={() => setOpen(record)}>
              {t('standards.confirm')}
            </Button>
          }
        >
          <Facts
            facts={[
              { id: 'version', label: t('standards.version'), value: record.version },
              { id: 'validity', label: t('standards.validity'), value: validity(record) },
              {
                id: 'checked',
                label: t('standards.check'),
                value: record.checkedOn
                  ? t('standards.checked', {
                      date: formatDate(record.checkedOn),
                      name: employeeName(record.checkedBy),
                    })
                  : t('standards.unchecked'),
              },
              {
                id: 'text',
                label: t('standards.text'),
                value: <span className={styles.prose}>{record.text}</span>,
              },
            ]}
          />
        </Block>
      ))}
      {open ? <ConfirmStandardDialog record={open} onClose={() => setOpen(null)} /> : null}
    </ImprovementPage>
  )

  function validity({ validFrom, validTo }: StandardRecord): string {
    const from = validFrom && formatDate(validFrom)
    const to = validTo && formatDate(validTo)
    if (from && to) return t('standards.between', { from, to })
    if (from) return t('standards.from', { from })
    return to ? t('standards.to', { to }) : t('standards.always')
  }
}

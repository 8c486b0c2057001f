import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import type { FieldChange } from '#shared/history/history-api'
import { formatDate, formatDateTime } from '#shared/text/formats'
import { useTopicLabel } from '../use-topic-label'

/** Reads a value of the history as people say it; null when there is none. */
export function useHistoryValueText(
  zone: string,
): (field: string, value: FieldChange['before']) => string | null {
  const { t } = useTranslation('enums')
  const { label, siteName, employeeName } = useSession()
  const topicLabel = useTopicLabel()
  const readers: Readonly<Record<string, (value: string) => string>> = {
    receivedAt: (value) => formatDateTime(value, zone),
    transmittedOn: formatDate,
    transmissionAnsweredOn: formatDate,
    decidedOn: formatDate,
    channel: (value) => label('CHANNEL', value),
    topic: topicLabel,
    site: siteName,
    receivedBy: employeeName,
    decidedBy: employeeName,
    polarity: (value) => t(`polarity.${value}`),
    decision: (value) => t(`decision.${value}`),
    displayed: (value) => t(`boolean.${value}`),
  }
  return (field, value) => {
    if (value === null) return null
    if (typeof value === 'object') return Object.values(value).filter(Boolean).join(' — ')
    return readers[field]?.(String(value)) ?? String(value)
  }
}

import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import type { Fact } from '#renderer/ui/layout/facts'
import type { Remark } from '#shared/remarks/remark'
import { formatDate, formatDateTime } from '#shared/text/formats'
import { PolarityBadge } from './polarity-badge'
import { useTopicLabel } from './use-topic-label'

/** The values of a remark in read view, block by block. */
export function useRemarkFacts(remark: Remark) {
  const { t } = useTranslation(['fields', 'enums'])
  const { label, siteName, employeeName, timeZone } = useSession()
  const topicLabel = useTopicLabel()
  const zone = timeZone(remark.site)
  const day = (value: string | null) => value && formatDate(value)
  const thirdParty = [remark.thirdParty?.name, remark.thirdParty?.category].filter(Boolean).join(' — ')
  const reception: Fact[] = [
    { id: 'receivedAt', label: t('receivedAt'), value: formatDateTime(remark.receivedAt, zone) },
    { id: 'channel', label: t('channel'), value: label('CHANNEL', remark.channel) },
    { id: 'site', label: t('site'), value: siteName(remark.site) },
    { id: 'receivedBy', label: t('receivedBy'), value: employeeName(remark.receivedBy) },
    { id: 'recordedAt', label: t('recordedAt'), value: formatDateTime(remark.recordedAt, zone) },
    { id: 'recordedBy', label: t('recordedBy'), value: employeeName(remark.recordedBy) },
  ]
  const classification: Fact[] = [
    { id: 'polarity', label: t('polarity'), value: <PolarityBadge polarity={remark.polarity} /> },
    { id: 'topic', label: t('topic'), value: topicLabel(remark.topic) },
    { id: 'thirdParty', label: t('thirdParty.name'), value: thirdParty },
  ]
  const transmission: Fact[] = [
    { id: 'transmittedTo', label: t('transmittedTo'), value: remark.transmittedTo },
    { id: 'transmittedOn', label: t('transmittedOn'), value: day(remark.transmittedOn) },
    {
      id: 'transmissionAnsweredOn',
      label: t('transmissionAnsweredOn'),
      value: day(remark.transmissionAnsweredOn),
    },
  ]
  const decision: Fact[] = [
    { id: 'decision', label: t('decision'), value: t(`enums:decision.${remark.decision}`) },
    { id: 'decidedBy', label: t('decidedBy'), value: employeeName(remark.decidedBy) },
    { id: 'decidedOn', label: t('decidedOn'), value: day(remark.decidedOn) },
    { id: 'displayed', label: t('displayed'), value: t(`enums:boolean.${remark.displayed}`) },
    { id: 'publicAnswer', label: t('publicAnswer'), value: remark.publicAnswer },
  ]
  return { reception, classification, transmission, decision }
}

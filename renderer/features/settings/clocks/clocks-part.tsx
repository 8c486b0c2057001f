import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useChannel } from '#renderer/app/use-channel'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { Block } from '#renderer/ui/layout/block'
import { ClocksForm } from './clocks-form'

/** What is promised to people who complain, and by when. */
export function ClocksPart() {
  const { t } = useTranslation('clocks')
  const { data, error, refetch } = useChannel('clocks.get', {})
  return (
    <Block title={t('title')} description={t('description')}>
      {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {data ? <ClocksForm version={data.version} clocks={data.clocks} /> : null}
      {!data && !error ? <Skeleton lines={10} lineHeight={32} /> : null}
    </Block>
  )
}

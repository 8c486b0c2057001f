import { Download } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { Menu } from '#renderer/ui/actions/menu'
import { chartPng } from '#renderer/ui/figures/chart-png'
import { chartText } from '#renderer/ui/figures/chart-svg'
import { useChartStyle } from '#renderer/ui/figures/use-chart-style'
import type { ChartOption, ChartStyle } from '#shared/charts/chart-style'

export interface ExportMenuProps {
  readonly title: string
  /** Without a drawing only the table is saved. */
  readonly draw?: (style: ChartStyle, width: number) => ChartOption
  /** The table with its header, as texts. */
  readonly rows: readonly (readonly string[])[]
}

const size = { width: 960, height: 420 }

/** Saves a chart as a picture or a drawing, and its figures as a table. */
export function ExportMenu({ title, draw, rows }: ExportMenuProps) {
  const { t } = useTranslation('dashboard')
  const style = useChartStyle()
  const { mutate, error } = useChannelMutation('files.saveDocument')
  const save = (content: object) =>
    mutate({ document: { channel: 'documents.chartFile', input: { title, content } } })
  const option = draw ? () => ({ ...draw(style, size.width), backgroundColor: style.ground }) : null
  const drawn = (make: () => ChartOption) => [
    {
      id: 'png',
      label: t('export.png'),
      onAction: () => save({ format: 'png', base64: chartPng(make(), size) }),
    },
    {
      id: 'svg',
      label: t('export.svg'),
      onAction: () => save({ format: 'svg', svg: chartText(make(), size) }),
    },
  ]
  const entries = [
    ...(option ? drawn(option) : []),
    {
      id: 'csv',
      label: t('export.csv'),
      onAction: () => save({ format: 'csv', rows: rows.map((row) => [...row]) }),
    },
  ]
  return (
    <>
      <Menu
        label={t('export.named', { title })}
        trigger={
          <Button kind="quiet" isSmall icon={<Download />} aria-label={t('export.named', { title })}>
            {t('export.menu')}
          </Button>
        }
        entries={entries}
      />
      {error ? <ErrorNotice error={error} /> : null}
    </>
  )
}

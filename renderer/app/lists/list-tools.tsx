import { Download } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import { ColumnMenu } from '#renderer/ui/list/column-menu'
import { PreviewToggle } from '#renderer/ui/list/preview-toggle'
import type { ListColumns } from './use-list-columns'

export interface ListToolsProps<Row> {
  readonly columns: ListColumns<Row>
  readonly isPreviewOpen: boolean
  readonly onPreview: (isOpen: boolean) => void
  readonly onExport: () => void
}

/** What a list can do, at the right of its title: columns, export, preview. */
export function ListTools<Row>({ columns, isPreviewOpen, onPreview, onExport }: ListToolsProps<Row>) {
  const { t } = useTranslation('lists')
  return (
    <>
      <ColumnMenu
        columns={columns.all}
        shown={columns.chosen}
        onChange={columns.choose}
        onWiden={columns.widen}
      />
      <Button kind="quiet" icon={<Download />} aria-keyshortcuts="Control+E" data-print onPress={onExport}>
        {t('export.open')}
      </Button>
      <PreviewToggle isOpen={isPreviewOpen} onChange={onPreview} />
    </>
  )
}

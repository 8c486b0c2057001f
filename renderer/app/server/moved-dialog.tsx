import { useTranslation } from 'react-i18next'
import { queryClient } from '#renderer/app/query-client'
import { useLanguage } from '#renderer/app/use-language'
import { Button } from '#renderer/ui/actions/button'
import { Facts } from '#renderer/ui/layout/facts'
import { Dialog } from '#renderer/ui/overlays/dialog'
import { formatInteger } from '#shared/text/formats'
import type { Moved } from './use-move'

export interface MovedDialogProps {
  readonly moved: Moved
  readonly onClose: () => void
}

/** What was moved and compared, and where the old register is; then everything is read at its new place. */
export function MovedDialog({ moved: { copied, keptAs }, onClose }: MovedDialogProps) {
  const { t } = useTranslation('move')
  const { language } = useLanguage()
  function goOn() {
    onClose()
    void queryClient.invalidateQueries()
  }
  if (!copied) return null
  const { complaints, remarks, historyRows, years } = copied
  const [first, last] = [years[0], years.at(-1)]
  return (
    <Dialog
      isOpen
      title={t('moved')}
      onClose={goOn}
      actions={
        <Button kind="primary" autoFocus onPress={goOn}>
          {t('goOn')}
        </Button>
      }
    >
      <p>{t('compared')}</p>
      <Facts
        facts={[
          { id: 'complaints', label: t('complaints'), value: formatInteger(complaints, language) },
          { id: 'remarks', label: t('remarks'), value: formatInteger(remarks, language) },
          { id: 'history', label: t('historyRows'), value: formatInteger(historyRows, language) },
          {
            id: 'years',
            label: t('figures'),
            value: first === undefined ? null : first === last ? first : t('years', { first, last }),
          },
        ]}
      />
      <p>{keptAs ? t('keptAs', { name: keptAs }) : t('kept')}</p>
    </Dialog>
  )
}

import { useTranslation } from 'react-i18next'
import { CellText } from '#renderer/ui/table/cell-text'
import type { Remark } from '#shared/remarks/remark'

export interface DecisionTextProps {
  readonly decision: Remark['decision']
  readonly isDisplayed: boolean
}

/** What was decided, and whether the public was told: "Action, affichée". */
export function DecisionText({ decision, isDisplayed }: DecisionTextProps) {
  const { t } = useTranslation(['remarks', 'enums'])
  const words = [
    decision === 'NONE' ? '' : t(`enums:decision.${decision}`),
    isDisplayed ? t('remarks:list.displayed') : '',
  ].filter(Boolean)
  return <CellText isQuiet={words.length === 0}>{words.join(', ') || '—'}</CellText>
}

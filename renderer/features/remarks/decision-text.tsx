import { useTranslation } from 'react-i18next'
import { CellText } from '#renderer/ui/table/cell-text'
import type { Remark } from '#shared/remarks/remark'

export interface DecisionTextProps {
  readonly decision: Remark['decision']
  readonly isDisplayed: boolean
}

/** What was decided, and whether the public was told: "Action, affichée". */
export function DecisionText({ decision, isDisplayed }: DecisionTextProps) {
  const { t } = useTranslation(['remarks', 'fields', 'enums'])
  const decided = decision === 'NONE' ? '' : t(`enums:decision.${decision}`)
  if (!decided) return <CellText isQuiet={!isDisplayed}>{isDisplayed ? t('fields:displayed') : '—'}</CellText>
  return <CellText>{isDisplayed ? t('remarks:list.decidedAndDisplayed', { decided }) : decided}</CellText>
}

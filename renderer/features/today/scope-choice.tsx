import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { useTodayScope } from '#renderer/app/today-scope'
import { RadioGroup } from '#renderer/ui/fields/radio-group'
import { formatInteger } from '#shared/text/formats'
import type { TodayList } from '#shared/today/today-api'

/** One's own day or the team's, each with how much it holds. */
export function ScopeChoice({ total }: { readonly total: TodayList['total'] }) {
  const { t } = useTranslation('today')
  const { language } = useSession()
  const [scope, setScope] = useTodayScope()
  return (
    <RadioGroup
      label={t('scope.label')}
      isLabelHidden
      isInRow
      look="compact"
      value={scope}
      onChange={setScope}
      choices={[
        { value: 'MINE', label: t('scope.mine', { value: formatInteger(total.mine, language) }) },
        { value: 'TEAM', label: t('scope.team', { value: formatInteger(total.team, language) }) },
      ]}
    />
  )
}

import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Block } from '#renderer/ui/layout/block'
import { PlainTable } from '#renderer/ui/table/plain-table'
import type { OutputOf } from '#shared/api/contract'
import { formatInteger } from '#shared/text/formats'
import { type AnalysisQuestion, remarkSearchOf } from './use-analysis-address'

export interface ThirdPartyTableProps {
  readonly parties: OutputOf<'remarks.analysis'>['thirdParties']
  readonly question: AnalysisQuestion
}

/** Whom remarks are about, and whether they were told and answered. */
export function ThirdPartyTable({ parties, question }: ThirdPartyTableProps) {
  const { t } = useTranslation('analysis')
  const { language } = useSession()
  const counts = ['total', 'transmitted', 'answered'] as const
  return (
    <Block title={t('parties.title')}>
      {parties.length === 0 ? (
        <p>{t('parties.none')}</p>
      ) : (
        <PlainTable
          caption={t('parties.title')}
          isCaptionHidden
          columns={[
            { id: 'name', header: t('parties.name') },
            ...counts.map((id) => ({ id, header: t(`parties.${id}`), align: 'end' as const })),
          ]}
          rows={parties.map((party) => ({
            id: party.name,
            cells: [
              <Link
                key="name"
                to="/remarques"
                search={{ ...remarkSearchOf(question), thirdParties: [party.name] }}
              >
                {party.name}
              </Link>,
              ...counts.map((id) => formatInteger(party[id], language)),
            ],
          }))}
        />
      )}
    </Block>
  )
}

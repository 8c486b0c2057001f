import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { RemarkSearch } from '#renderer/app/search-params'
import { useSession } from '#renderer/app/session'
import { Block } from '#renderer/ui/layout/block'
import type { OutputOf } from '#shared/api/contract'
import { formatInteger, formatPercent } from '#shared/text/formats'
import styles from './analysis.module.css'
import { type AnalysisQuestion, remarkSearchOf } from './use-analysis-address'

export interface AnalysisFiguresProps {
  readonly analysis: OutputOf<'remarks.analysis'>
  readonly question: AnalysisQuestion
}

const names = [
  'n',
  'suggestions',
  'negative',
  'neutral',
  'positive',
  'transmitted',
  'decided',
  'displayed',
] as const

/** What the table of remarks shows of each figure; null where no filter says it. */
const narrowed: Readonly<Record<(typeof names)[number], RemarkSearch | null>> = {
  n: {},
  suggestions: { kinds: ['suggestion'] },
  negative: { polarities: ['NEGATIVE'] },
  neutral: { polarities: ['NEUTRAL'] },
  positive: { polarities: ['POSITIVE'] },
  transmitted: null,
  decided: { decisions: ['INFORMATION', 'ACTION'] },
  displayed: { displayed: true },
}

/** How many, of what tone, and what became of them; each figure leads to its remarks. */
export function AnalysisFigures({ analysis, question }: AnalysisFiguresProps) {
  const { t } = useTranslation('analysis')
  const { language } = useSession()
  return (
    <Block title={t('essential')} description={t('definition')}>
      <dl className={styles.figures}>
        {names.map((name) => {
          const value = analysis[name]
          const filter = narrowed[name]
          const text = formatInteger(value, language)
          return (
            <div key={name}>
              <dt>{t(name)}</dt>
              <dd>
                {filter && value > 0 ? (
                  <Link to="/remarques" search={{ ...remarkSearchOf(question), ...filter }}>
                    {text}
                  </Link>
                ) : (
                  text
                )}
                {name === 'n' ? null : (
                  <span className={styles.part}>
                    {formatPercent((100 * value) / analysis.n, language, 0)}
                  </span>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
    </Block>
  )
}

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Select } from '#renderer/ui/fields/select'
import { FilterChip } from '#renderer/ui/layout/filter-chip'
import { PlainTable } from '#renderer/ui/table/plain-table'
import type { IndicatorProblem, Indicators } from '#shared/indicators/indicator-api'
import { actabilityDegrees } from '#shared/indicators/problem-ranking'
import { formatDecimal, formatInteger, formatPercent } from '#shared/text/formats'
import { caseLink, causeLink } from './charts/case-link'
import styles from './dashboard.module.css'
import { receivedSearchOf } from './figures/case-search'
import type { DashboardQuestion } from './use-dashboard-address'

export interface ProblemTableProps {
  readonly indicators: Indicators
  readonly question: DashboardQuestion
}

/**
 * Natures or causes by what acting on them would bring, each with how its score is made; whether anything can be done
 * is judged here. Those that come back often enough are to be treated at the root.
 */
export function ProblemTable({ indicators, question }: ProblemTableProps) {
  const { t } = useTranslation('dashboard')
  const { language } = useSession()
  const [subject, setSubject] = useState<'natures' | 'causes'>('natures')
  const { mutate, error } = useChannelMutation('problems.judge')
  const isCauses = subject === 'causes'
  const problems = isCauses ? indicators.causeProblems : indicators.problems
  const recurring = new Set(isCauses ? [] : indicators.recurrence.rows.map(({ code }) => code))
  return (
    <>
      <div className={styles.choices}>
        <FilterChip
          label={t('pareto.subject')}
          isFixed
          choices={(['natures', 'causes'] as const).map((value) => ({ value, label: t(`pareto.${value}`) }))}
          values={[subject]}
          onChange={([chosen]) => setSubject(chosen === 'causes' ? 'causes' : 'natures')}
        />
      </div>
      <p>{t('problems.definition')}</p>
      {error ? <ErrorNotice error={error} /> : null}
      {problems.length === 0 ? <p>{t('pareto.noCauses')}</p> : null}
      {problems.length > 0 ? (
        <PlainTable
          caption={t('problems.title')}
          isCaptionHidden
          columns={[
            { id: 'label', header: t(isCauses ? 'pareto.cause' : 'problems.nature') },
            { id: 'count', header: 'n', align: 'end' },
            { id: 'impact', header: t('problems.impact'), align: 'end' },
            { id: 'share', header: t('problems.share'), align: 'end' },
            { id: 'judged', header: t('problems.judged') },
            { id: 'score', header: t('problems.score'), align: 'end' },
            ...(isCauses ? [] : [{ id: 'recurring', header: t('pareto.recurrence') }]),
          ]}
          rows={problems.map((problem) => ({
            id: problem.code,
            cells: [
              (isCauses
                ? causeLink(problem.code)
                : caseLink({ ...receivedSearchOf(question), natures: [problem.code] }))(problem.label),
              formatInteger(problem.count, language),
              formatDecimal(problem.impact / problem.count, 2, language),
              formatPercent(100 * problem.share, language, 0),
              <Judgement
                key="judged"
                problem={problem}
                onJudge={(degree) =>
                  mutate({
                    subject: isCauses ? 'CAUSE' : 'NATURE',
                    ...{ code: problem.code, version: problem.version, degree },
                  })
                }
              />,
              t('problems.sum', {
                count: formatInteger(problem.count, language),
                impact: formatDecimal(problem.impact / problem.count, 2, language),
                share: formatPercent(100 * problem.share, language, 0),
                score: formatDecimal(problem.score, 1, language),
              }),
              ...(isCauses ? [] : [recurring.has(problem.code) ? t('problems.yes') : '']),
            ],
          }))}
        />
      ) : null}
      {isCauses ? null : <p className={styles.reminder}>{t('pareto.recurrenceRule')}</p>}
    </>
  )
}

interface JudgementProps {
  readonly problem: IndicatorProblem
  readonly onJudge: (degree: IndicatorProblem['degree']) => void
}

const asCases = 'CASES'

/** Can we act on it: as the cases say, or as somebody judges. */
function Judgement({ problem, onJudge }: JudgementProps) {
  const { t } = useTranslation('dashboard')
  const { may } = useSession()
  const choices = [asCases, ...actabilityDegrees] as const
  if (!may('handle')) return <>{t(`problems.degree.${problem.degree ?? asCases}`)}</>
  return (
    <Select
      label={t('problems.judge', { label: problem.label })}
      isLabelHidden
      choices={choices.map((value) => ({ value, label: t(`problems.degree.${value}`) }))}
      value={problem.degree ?? asCases}
      onChange={(value) => onJudge(value === asCases ? null : value)}
    />
  )
}

import { Link } from '@tanstack/react-router'
import { Info, Target as TargetIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Button } from '#renderer/ui/actions/button'
import { Tooltip } from '#renderer/ui/overlays/tooltip'
import { compareIndicator } from '#shared/indicators/compare-indicator'
import type { Indicators } from '#shared/indicators/indicator-api'
import {
  type IndicatorDefinition,
  type IndicatorKey,
  indicatorDefinitions,
} from '#shared/indicators/indicator-definition'
import { reachesTarget } from '#shared/indicators/target'
import type { Target } from '#shared/indicators/target-api'
import { writeIndicator, writeUnit } from '#shared/indicators/write-indicator'
import { formatInteger } from '#shared/text/formats'
import type { DashboardQuestion } from '../use-dashboard-address'
import { caseSearchOf } from './case-search'
import styles from './figures.module.css'

export interface FigureItemProps {
  readonly name: IndicatorKey
  readonly question: DashboardQuestion
  readonly today: string
  readonly current: Indicators
  readonly before: Indicators | undefined
  readonly earlier: Indicators | undefined
  /** Undefined where an indicator has none to set. */
  readonly target: Target | undefined
  readonly onTarget: (target: Target) => void
}

/** One figure: what it is, how many it stands on, how it moved, its target, and the way to the cases behind it. */
export function FigureItem(props: FigureItemProps) {
  const { name, question, today, current, before, earlier, target, onTarget } = props
  const { t } = useTranslation('dashboard')
  const { language, may } = useSession()
  const { value, n } = current[name]
  const definition: IndicatorDefinition = indicatorDefinitions[name]
  const label = t(`indicators.${name}.label`)
  const comparisons = [
    compareIndicator(name, current, before ?? null, language),
    compareIndicator(name, current, earlier ?? null, language),
  ]
  const search = n > 0 ? caseSearchOf(name, question, today) : null
  const maximum = maximumOf(current, name)
  return (
    <div className={styles.figure}>
      <dt className={styles.label}>
        {label}
        <Tooltip
          text={
            <>
              {t(`indicators.${name}.definition`)} {t('source', { source: definition.source })}
            </>
          }
        >
          <Button
            kind="quiet"
            isSmall
            icon={<Info />}
            aria-label={t('figures.definitionOf', { label })}
            className={styles.info ?? ''}
          />
        </Tooltip>
        {target && may('manage') ? (
          <Button
            needs="manage"
            kind="quiet"
            isSmall
            icon={<TargetIcon />}
            aria-label={t('targets.edit', { label })}
            className={styles.info ?? ''}
            onPress={() => onTarget(target)}
          />
        ) : null}
      </dt>
      <dd className={styles.value}>
        {writeIndicator(name, value, language)}{' '}
        <span className={styles.n}>n = {formatInteger(n, language)}</span>
      </dd>
      {[...new Set(comparisons.filter((words) => words !== null))].map((words) => (
        <dd key={words} className={styles.note}>
          {words}
        </dd>
      ))}
      {before && earlier ? null : <dd className={styles.note}>{'\u00a0'}</dd>}
      {maximum === null ? null : (
        <dd className={styles.note}>
          {t('figures.maximum', { value: writeUnit(definition.unit, maximum, language) })}
        </dd>
      )}
      {target?.value == null || value === null ? null : (
        <dd className={styles.note}>
          {t(reachesTarget(name, value, target.value) ? 'figures.reached' : 'figures.missed', {
            value: writeUnit(definition.unit, target.value, language),
          })}
        </dd>
      )}
      {search ? (
        <dd className={styles.note}>
          <Link to="/reclamations" search={search} aria-label={t('figures.casesOf', { label })}>
            {t('figures.cases')}
          </Link>
        </dd>
      ) : null}
    </div>
  )
}

function maximumOf(current: Indicators, name: IndicatorKey): number | null {
  const figure = current[name]
  return 'maximum' in figure ? figure.maximum : null
}

import { Link } from '@tanstack/react-router'
import { Info } from 'lucide-react'
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
import { writeIndicator, writeUnit } from '#shared/indicators/write-indicator'
import { formatInteger } from '#shared/text/formats'
import type { DashboardQuestion } from '../use-dashboard-address'
import { caseSearchOf } from './case-search'
import styles from './figures.module.css'

export interface FigureItemProps {
  readonly name: IndicatorKey
  readonly question: DashboardQuestion
  readonly current: Indicators
  readonly before: Indicators | null
  readonly earlier: Indicators | null
}

/** One figure: what it is, how many it stands on, how it moved, and the way to the cases behind it. */
export function FigureItem({ name, question, current, before, earlier }: FigureItemProps) {
  const { t } = useTranslation('dashboard')
  const { language } = useSession()
  const { value, n } = current[name]
  const definition: IndicatorDefinition = indicatorDefinitions[name]
  const label = t(`indicators.${name}.label`)
  const comparisons = [
    compareIndicator(name, current, before, language),
    compareIndicator(name, current, earlier, language),
  ]
  const search = n > 0 ? caseSearchOf(name, question) : null
  const { target } = definition
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
      {target === undefined || value === null ? null : (
        <dd className={styles.note}>
          {t('figures.target', { value: writeUnit(definition.unit, target, language) })},{' '}
          {t(isReached(definition, value, target) ? 'figures.reached' : 'figures.missed')}
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

function isReached({ better }: IndicatorDefinition, value: number, target: number): boolean {
  // What is printed decides: 3.97 reads 4.0 and reaches 4.
  const printed = Math.round(value * 10) / 10
  return better === 'less' ? printed <= target : printed >= target
}

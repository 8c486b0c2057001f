import { useTranslation } from 'react-i18next'
import { Block } from '#renderer/ui/layout/block'
import { criticalityOf, riskMatrix, riskSteps } from '#shared/improvement/criticality'
import type { Risk } from '#shared/improvement/risk-api'
import styles from './risks.module.css'

/** Severity by probability: every cell says its criticality and level in words, and which risks are in it. */
export function RiskMatrix({ risks }: { readonly risks: readonly Risk[] }) {
  const { t } = useTranslation('improvement')
  const ranked = risks.map((risk, index) => ({ ...risk, rank: index + 1 }))
  const step = (scale: 'severities' | 'probabilities', value: number) =>
    t('risks.step', { step: value, word: t(`risks.${scale}.${value}`) })
  return (
    <Block title={t('risks.matrix')} description={t('risks.matrixText')}>
      <table className={styles.matrix}>
        <thead>
          <tr>
            <th scope="col">{t('risks.severityByProbability')}</th>
            {riskSteps.map((probability) => (
              <th key={probability} scope="col">
                {step('probabilities', probability)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {riskMatrix(ranked).map((cells, index) => (
            <tr key={cells[0]?.severity}>
              <th scope="row">{step('severities', riskSteps.length - index)}</th>
              {cells.map((cell) => (
                <td key={cell.probability} data-level={cell.level}>
                  <span className={styles.level}>
                    {t('risks.cell', {
                      criticality: criticalityOf(cell),
                      level: t(`risks.levels.${cell.level}`),
                    })}
                  </span>
                  <span className={styles.ranks}>
                    {cell.risks.map(({ id, rank, title }) => (
                      <span key={id} className={styles.rank} title={title}>
                        {rank}
                      </span>
                    ))}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Block>
  )
}

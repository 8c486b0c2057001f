import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Block } from '#renderer/ui/layout/block'
import { baseKindOfProfile } from '#shared/customer-bases/customer-base'
import styles from '../settings.module.css'
import { indicatorNames, kindRules, rateRules, wordNames } from './definition-names'

/** Every word and figure of the register as it is defined: what an auditor asks for first. */
export function DefinitionsPart() {
  const { t } = useTranslation(['settings', 'documents', 'rates'])
  const { register, list, label } = useSession()
  const kind = baseKindOfProfile[register.settings.profile]
  const customers = t(`rates:customers.${kind}`, { count: 2 })
  const notCounted = list('NATURE', true).filter((nature) => !nature.countsInRate)
  const natures = notCounted.map(({ code }) => label('NATURE', code)).join(', ')
  return (
    <>
      <Block title={t('settings:definitions.words')}>
        <ul className={styles.prose}>
          {wordNames.map((name) => (
            <li key={name}>{t(`documents:followUp.definitions.${name}`)}</li>
          ))}
        </ul>
      </Block>
      <Block
        title={t('settings:definitions.kinds.title')}
        description={t('settings:definitions.kinds.description')}
      >
        <ul className={styles.prose}>
          {kindRules.map((name) => (
            <li key={name}>
              {t(`settings:definitions.kinds.${name}`, { days: register.clocks.writtenFormDays })}
            </li>
          ))}
        </ul>
      </Block>
      <Block
        title={t('settings:definitions.rate.title')}
        description={t('settings:definitions.rate.formula')}
      >
        <ul className={styles.prose}>
          {rateRules.map((name) => (
            <li key={name}>{t(`settings:definitions.rate.${name}`, { customers })}</li>
          ))}
          <li>
            {natures
              ? t('documents:followUp.definitions.naturesNotCounted', { natures })
              : t('settings:definitions.rate.allNatures')}
          </li>
        </ul>
      </Block>
      <Block
        title={t('settings:definitions.indicators.title')}
        description={t('settings:definitions.indicators.description')}
      >
        <dl className={styles.terms}>
          {indicatorNames.map((name) => (
            <div key={name}>
              <dt>{t(`settings:definitions.indicators.${name}.name`)}</dt>
              <dd>{t(`settings:definitions.indicators.${name}.text`)}</dd>
            </div>
          ))}
        </dl>
      </Block>
    </>
  )
}

import { useTranslation } from 'react-i18next'
import type { ReportSearch } from '#renderer/app/search-params'
import { useSession } from '#renderer/app/session'
import { RadioGroup } from '#renderer/ui/fields/radio-group'
import { Select } from '#renderer/ui/fields/select'
import { PeriodChip } from '#renderer/ui/list/period-chip'
import { identityOptions } from '#shared/documents/identity-option'
import { formLanguages } from '#shared/reports/written-form-words'
import type { LocalDate } from '#shared/time/day-number'
import type { DocumentOptions } from './document-request'
import { NumberOption } from './number-option'
import { hasIdentity } from './report-documents'
import styles from './reports.module.css'

export interface DocumentOptionsFormProps {
  readonly options: DocumentOptions
  readonly today: LocalDate
  /** Why there is no case of this number. */
  readonly numberError: string | undefined
  readonly onChange: (change: ReportSearch) => void
}

const allSites = 'ALL'

/** The options that the chosen document takes, and no others. */
export function DocumentOptionsForm(props: DocumentOptionsFormProps) {
  const { options, today, numberError, onChange } = props
  const { t } = useTranslation(['reports', 'fields', 'enums'])
  const { register } = useSession()
  const isSheet = options.document === 'caseSheet'
  if (options.document === 'writtenForm') {
    return (
      <div className={styles.options}>
        <RadioGroup
          label={t('reports:options.formLanguage')}
          look="compact"
          choices={formLanguages.map((language) => ({
            value: language,
            label: t(`enums:language.${language}`),
          }))}
          value={options.formLanguage}
          onChange={(formLanguage) => onChange({ formLanguage })}
        />
      </div>
    )
  }
  return (
    <div className={styles.options}>
      {isSheet ? (
        <NumberOption
          number={options.number}
          error={numberError}
          onChange={(number) => onChange({ number: number || undefined })}
        />
      ) : (
        <div className={styles.option}>
          <span className={styles.optionLabel}>{t('reports:options.period')}</span>
          <div>
            <PeriodChip period={options.period} today={today} isFixed onChange={onChange} />
          </div>
        </div>
      )}
      {!isSheet && register.sites.length > 1 ? (
        <Select
          label={t('fields:site')}
          choices={[
            { value: allSites, label: t('reports:options.allSites') },
            ...register.sites.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={options.site ?? allSites}
          onChange={(site) => onChange({ site: site === allSites ? undefined : site })}
        />
      ) : null}
      {hasIdentity(options.document) ? (
        <RadioGroup
          label={t('reports:options.identity')}
          help={t(`reports:options.identityHelp.${options.identity}`)}
          look="compact"
          isInRow
          choices={identityOptions.map((identity) => ({
            value: identity,
            label: t(`enums:identity.${identity}`),
          }))}
          value={options.identity}
          onChange={(identity) => onChange({ identity })}
        />
      ) : null}
      <RadioGroup
        label={t('reports:options.language')}
        look="compact"
        isInRow
        choices={[
          { value: 'fr', label: t('enums:language.fr') },
          { value: 'en', label: t('enums:language.en') },
        ]}
        value={options.language}
        onChange={(language) => onChange({ language })}
      />
    </div>
  )
}

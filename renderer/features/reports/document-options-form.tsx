import { useTranslation } from 'react-i18next'
import type { ReportSearch } from '#renderer/app/search-params'
import { useSession } from '#renderer/app/session'
import { RadioGroup } from '#renderer/ui/fields/radio-group'
import { PeriodChip } from '#renderer/ui/list/period-chip'
import { largestReportSample } from '#shared/reports/report-question'
import { formLanguages } from '#shared/reports/written-form-words'
import type { LocalDate } from '#shared/time/day-number'
import type { DocumentOptions } from './document-request'
import { NumberOption } from './number-option'
import type { ReportChoices } from './report-choices'
import { hasIdentity } from './report-documents'
import styles from './reports.module.css'
import { SampleOption } from './sample-option'
import { SectionsOption } from './sections-option'
import { SitesOption } from './sites-option'

export interface DocumentOptionsFormProps {
  readonly options: DocumentOptions
  readonly today: LocalDate
  /** Why there is no case of this number. */
  readonly numberError: string | undefined
  /** Why a sheet chosen for the report cannot be in it. */
  readonly sampleError: string | undefined
  readonly onChange: (change: ReportSearch) => void
  readonly onChoose: (change: Partial<ReportChoices>) => void
}

/** The options that the chosen document takes, and no others. */
export function DocumentOptionsForm(props: DocumentOptionsFormProps) {
  const { options, today, numberError, sampleError, onChange, onChoose } = props
  const { t } = useTranslation(['reports', 'fields', 'enums'])
  const { identities } = useSession()
  const isReport = options.document === 'followUpReport'
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
      {isSheet ? null : (
        <SitesOption
          sites={options.sites}
          onChange={(sites) => {
            onChange({ sites: sites.length > 0 ? sites : undefined })
            onChoose({ sites })
          }}
        />
      )}
      {hasIdentity(options.document) ? (
        <RadioGroup
          label={t('reports:options.identity')}
          help={t(`reports:options.identityHelp.${options.identity}`)}
          look="compact"
          isInRow
          choices={identities.map((identity) => ({
            value: identity,
            label: t(`enums:identity.${identity}`),
          }))}
          value={identities.includes(options.identity) ? options.identity : 'anonymous'}
          onChange={(identity) => {
            onChange({ identity })
            if (isReport) onChoose({ identity })
          }}
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
      {isReport ? (
        <>
          <SectionsOption omit={options.omit} onChange={(omit) => onChoose({ omit })} />
          {options.omit.includes('sheets') ? null : (
            <SampleOption
              title={t('reports:sample.title')}
              sampling={options}
              largest={largestReportSample}
              error={sampleError}
              onChange={onChoose}
            />
          )}
        </>
      ) : null}
    </div>
  )
}

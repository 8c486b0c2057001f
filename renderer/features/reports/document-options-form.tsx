import { useTranslation } from 'react-i18next'
import type { ReportSearch } from '#renderer/app/search-params'
import { useSession } from '#renderer/app/session'
import { DateField } from '#renderer/ui/fields/date-field'
import { RadioGroup } from '#renderer/ui/fields/radio-group'
import { PeriodChip } from '#renderer/ui/list/period-chip'
import { largestReportSample } from '#shared/reports/report-question'
import { formLanguages } from '#shared/reports/written-form-words'
import type { LocalDate } from '#shared/time/day-number'
import type { DocumentOptions } from './document-request'
import { NumberOption } from './number-option'
import type { ReportChoices } from './report-choices'
import { takes } from './report-documents'
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
  const takesOption = (option: Parameters<typeof takes>[1]) => takes(options.document, option)
  if (takes(options.document, 'formLanguage')) {
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
      {takesOption('number') ? (
        <NumberOption
          number={options.number}
          error={numberError}
          onChange={(number) => onChange({ number: number || undefined })}
        />
      ) : null}
      {takesOption('period') ? (
        <div className={styles.option}>
          <span className={styles.optionLabel}>{t('reports:options.period')}</span>
          <div>
            <PeriodChip period={options.period} today={today} isFixed onChange={onChange} />
          </div>
        </div>
      ) : null}
      {takesOption('sites') ? (
        <SitesOption
          sites={options.sites}
          onChange={(sites) => {
            onChange({ sites: sites.length > 0 ? sites : undefined })
            onChoose({ sites })
          }}
        />
      ) : null}
      {takesOption('size') ? (
        <RadioGroup
          label={t('reports:options.size')}
          look="compact"
          isInRow
          choices={[
            { value: 'A4', label: 'A4' },
            { value: 'A3', label: 'A3' },
          ]}
          value={options.size}
          onChange={(size) => onChange({ size })}
        />
      ) : null}
      {takesOption('identity') ? (
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
          <DateField
            label={t('reports:options.auditOn')}
            help={t('reports:options.auditOnHelp')}
            value={options.auditOn}
            onChange={(auditOn) => onChange({ auditOn: auditOn ?? undefined })}
          />
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

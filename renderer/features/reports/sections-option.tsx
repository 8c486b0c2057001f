import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Button } from '#renderer/ui/actions/button'
import { Checkbox } from '#renderer/ui/fields/checkbox'
import { Disclosure } from '#renderer/ui/overlays/disclosure'
import { type ReportSectionKey, sectionsOfProfile } from '#shared/reports/report-sections'
import styles from './reports.module.css'

interface SectionsOptionProps {
  readonly omit: readonly ReportSectionKey[]
  readonly onChange: (omit: ReportSectionKey[]) => void
}

/** Which sections and annexes are in the report; what is left out is said on its cover. */
export function SectionsOption({ omit, onChange }: SectionsOptionProps) {
  const { t } = useTranslation(['reports', 'documents'])
  const { register } = useSession()
  const sections = sectionsOfProfile(register.settings.profile)
  const kept = sections.filter(({ key }) => !omit.includes(key))
  const summary =
    kept.length === sections.length
      ? t('reports:sections.all')
      : t('reports:sections.some', { kept: kept.length, count: sections.length })
  return (
    <Disclosure title={t('reports:sections.title')} summary={summary}>
      <fieldset className={styles.sections}>
        <legend className={styles.optionLabel}>{t('reports:sections.help')}</legend>
        {sections.map(({ key }) => (
          <Checkbox
            key={key}
            label={t(`documents:followUp.sections.${key}`)}
            value={!omit.includes(key)}
            onChange={(isKept) =>
              onChange(
                sections
                  .map((section) => section.key)
                  .filter((each) => (each === key ? !isKept : omit.includes(each))),
              )
            }
          />
        ))}
      </fieldset>
      <div>
        <Button isSmall isDisabled={omit.length === 0} onPress={() => onChange([])}>
          {t('reports:sections.restore')}
        </Button>
      </div>
    </Disclosure>
  )
}

import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Page } from '#renderer/ui/layout/page'
import { DefinitionsPart } from './definitions/definitions-part'
import { EmployeesPart } from './employees/employees-part'
import { LanguagePart } from './language/language-part'
import { ListPart } from './lists/list-part'
import { NumberingPart } from './numbering/numbering-part'
import { OrganisationPart } from './organisation/organisation-part'
import { RegisterPart } from './register/register-part'
import styles from './settings.module.css'
import { SettingsNav } from './settings-nav'
import { readPart, type SettingsPart } from './settings-parts'
import { SitesPart } from './sites/sites-part'

/** The settings, one part at a time. */
export function SettingsScreen() {
  const { t } = useTranslation('app')
  const part = readPart(useSearch({ from: '/reglages' }).part)
  return (
    <Page title={t('places.settings')}>
      <div className={styles.columns}>
        <SettingsNav current={part} />
        <div className={styles.part}>
          <Part part={part} />
        </div>
      </div>
    </Page>
  )
}

function Part({ part }: { readonly part: SettingsPart }) {
  switch (part) {
    case 'organisation':
      return <OrganisationPart />
    case 'sites':
      return <SitesPart />
    case 'employees':
      return <EmployeesPart />
    case 'natures':
      return <ListPart key={part} name="NATURE" />
    case 'topics':
      return <ListPart key={part} name="TOPIC" />
    case 'channels':
      return <ListPart key={part} name="CHANNEL" />
    case 'numbering':
      return <NumberingPart />
    case 'language':
      return <LanguagePart />
    case 'register':
      return <RegisterPart />
    case 'definitions':
      return <DefinitionsPart />
  }
}

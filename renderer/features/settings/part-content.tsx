import type { ReactNode } from 'react'
import { AccountsPart } from './accounts/accounts-part'
import { OwnAccountPart } from './accounts/own-account-part'
import { BackupsPart } from './backups/backups-part'
import { BasesPart } from './bases/bases-part'
import { CalendarsPart } from './calendars/calendars-part'
import { ClocksPart } from './clocks/clocks-part'
import { DefinitionsPart } from './definitions/definitions-part'
import { CeilingsForm } from './employees/ceilings-form'
import { EmployeesPart } from './employees/employees-part'
import { HealthPart } from './health/health-part'
import { JournalPart } from './journal/journal-part'
import { LanguagePart } from './language/language-part'
import { LettersPart } from './letters/letters-part'
import { ListPart } from './lists/list-part'
import { NotificationsPart } from './notifications/notifications-part'
import { NumberingPart } from './numbering/numbering-part'
import { OrganisationPart } from './organisation/organisation-part'
import { PrivacyPart } from './privacy/privacy-part'
import { ProfilePart } from './profile/profile-part'
import { RegisterPart } from './register/register-part'
import type { SettingsPart } from './settings-parts'
import { SitesPart } from './sites/sites-part'
import { ThirdPartiesPart } from './third-parties/third-parties-part'
import { VigilancePart } from './vigilance/vigilance-part'

const contents: Readonly<Record<SettingsPart, () => ReactNode>> = {
  organisation: () => <OrganisationPart />,
  sites: () => <SitesPart />,
  employees: () => (
    <>
      <EmployeesPart />
      <CeilingsForm />
    </>
  ),
  accounts: () => <AccountsPart />,
  calendars: () => <CalendarsPart />,
  clocks: () => <ClocksPart />,
  natures: () => <ListPart key="NATURE" name="NATURE" />,
  topics: () => <ListPart key="TOPIC" name="TOPIC" />,
  channels: () => <ListPart key="CHANNEL" name="CHANNEL" />,
  letters: () => <LettersPart />,
  numbering: () => <NumberingPart />,
  thirdParties: () => <ThirdPartiesPart />,
  vigilance: () => <VigilancePart />,
  bases: () => <BasesPart />,
  definitions: () => <DefinitionsPart />,
  register: () => <RegisterPart />,
  backups: () => <BackupsPart />,
  health: () => <HealthPart />,
  privacy: () => <PrivacyPart />,
  journal: () => <JournalPart />,
  ownAccount: () => <OwnAccountPart />,
  profile: () => <ProfilePart />,
  language: () => <LanguagePart />,
  notifications: () => <NotificationsPart />,
}

/** What a part of the settings shows. */
export function PartContent({ part }: { readonly part: SettingsPart }) {
  return contents[part]()
}

import type { Clock, DelayLimit } from '#shared/calendars/clock'
import { type EmployeeRole, employeeRoles } from '#shared/employees/employee'
import { translate } from '#shared/i18n/translate'
import type { ProcedureFacts } from '#shared/improvement/procedure/procedure-facts'
import { formatMoney } from '#shared/text/formats'
import type { Language } from '#shared/text/language'
import type { Context } from '../context'
import { readLetterSettings } from '../letters/letter-settings-store'
import { todayAt } from '../local-day'
import { readRecurrenceRule } from '../vigilance/vigilance-store'
import { standardInForce } from './standard-handlers'

/** What the settings say of how complaints are handled, in the words of a language. */
export async function gatherProcedureFacts(context: Context, language: Language): Promise<ProcedureFacts> {
  const { settings, clocks, lists, sites, employees } = context
  const { organisation } = settings
  const { mediator, serviceInCharge } = organisation
  const label = (item: { labelFr: string; labelEn: string }) =>
    language === 'fr' ? item.labelFr : item.labelEn
  const inRole = (role: EmployeeRole) =>
    employees
      .filter((employee) => employee.active && employee.role === role)
      .map(({ name, jobTitle }) => ({ name, position: jobTitle }))
  const known = (parts: readonly (string | null)[]) => parts.flatMap((part) => (part ? [oneLine(part)] : []))
  const standard = await standardInForce(context, todayAt(context), language)
  const letters = await readLetterSettings(context.db)
  return {
    profile: settings.profile,
    organisation: organisation.name,
    reach: known([
      [serviceInCharge.name, serviceInCharge.address ?? organisation.address].filter(Boolean).join(', '),
      serviceInCharge.email ?? organisation.email,
      serviceInCharge.phone ?? organisation.phone,
    ]),
    sites: sites.filter(({ active }) => active).map(({ name }) => name),
    channels: lists
      .filter((item) => item.list === 'CHANNEL' && item.active)
      .sort((a, b) => a.position - b.position)
      .map((item) => label(item).toLowerCase()),
    frontDesk: inRole('FRONT_DESK'),
    handlers: inRole('HANDLER'),
    managers: inRole('MANAGER'),
    acknowledgement: clockWords(clocks.acknowledgement, language),
    answer: clockWords(clocks.answer, language),
    priorities: Object.entries(clocks.priorityDays).map(([name, count]) => ({
      name,
      days: translate(language, 'calendars:amount.WORKED_DAYS', { count }),
    })),
    formalisationDays: clocks.writtenFormDays,
    warningShare: clocks.warningShare,
    ceilings: employeeRoles.map((role) => {
      const cents = settings.compensationCeilings[role]
      return {
        role: translate(language, `settings:employees.roles.${role}`),
        amount: cents === null ? null : formatMoney(cents, language),
      }
    }),
    mediator: mediator.name
      ? { name: mediator.name, address: mediator.address, website: mediator.website }
      : null,
    naturesNotCounted: lists
      .filter((item) => item.list === 'NATURE' && item.active && !item.countsInRate)
      .map((item) => label(item).toLowerCase()),
    exampleNumber: `${settings.numberPrefixes.complaint}-${todayAt(context).slice(0, 4)}-0001`,
    dataContact: letters.dataContact ?? organisation.email,
    retention: { archived: settings.privacy.activeYears, anonymised: settings.privacy.keptYears },
    standard: standard && { name: standard.name, version: standard.version, text: standard.text },
    recurrence: await readRecurrenceRule(context.db),
  }
}

function clockWords({ commitment, ceiling }: Clock, language: Language): ProcedureFacts['answer'] {
  const words = (limit: DelayLimit | null) =>
    limit && translate(language, `calendars:amount.${limit.unit}`, { count: limit.amount })
  return { commitment: words(commitment), ceiling: words(ceiling) }
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ', ')
}

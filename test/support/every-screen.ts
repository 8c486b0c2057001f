import { expect, type Page } from '@playwright/test'
import { settingsGroups } from '#renderer/features/settings/settings-parts'
import { callFromPage } from './call-from-page'

export interface ScreenAddress {
  readonly name: string
  readonly address: string
}

const search = (values: Readonly<Record<string, string>>) =>
  `?${new URLSearchParams(Object.entries(values)).toString()}`

/** The first row of a list, as the page sees it. */
async function firstOf(page: Page, channel: string): Promise<Readonly<Record<string, string>>> {
  const answer = JSON.parse(JSON.stringify(await callFromPage(page, channel, {})))
  return answer.value?.rows?.[0] ?? {}
}

/** Every screen of the program, those of one entry on the first of its list; the parts of the settings are not among them. */
export async function listScreens(page: Page): Promise<ScreenAddress[]> {
  const complaint = await firstOf(page, 'complaints.list')
  const remark = await firstOf(page, 'remarks.list')
  const action = await firstOf(page, 'actions.list')
  const documents = ['followUpReport', 'remarksTable', 'nilReturn', 'writtenForm'] as const
  const views = ['causes', 'transmissions', 'objectivity'] as const
  return Object.entries({
    today: '/',
    intake: '/nouvelle',
    complaints: '/reclamations',
    preview: `/reclamations${search({ selected: complaint.id ?? '' })}`,
    board: '/reclamations/tableau',
    priorities: '/reclamations/priorites',
    compensations: '/gestes-commerciaux',
    case: `/reclamations/${complaint.id}`,
    letter: `/reclamations/${complaint.id}/lettre`,
    remarks: '/remarques',
    remark: `/remarques/${remark.id}`,
    actions: '/actions',
    ...Object.fromEntries(views.map((view) => [`actions-${view}`, `/actions${search({ view })}`])),
    action: `/actions/${action.id}`,
    dashboard: '/tableau-de-bord',
    rates: '/taux',
    ...Object.fromEntries(
      documents.map((name) => [
        `report-${name}`,
        `/rapports${search({ document: name, language: 'en', formLanguage: 'en' })}`,
      ]),
    ),
    issued: '/rapports/emis',
    audit: '/rapports/audit',
    'check-file': '/rapports/verifier',
    exchange: '/echanges',
    help: '/aide',
    counter: '/comptoir',
  }).map(([name, address]) => ({ name, address }))
}

/** The parts of the settings. */
export const settingsScreens: readonly ScreenAddress[] = settingsGroups.flatMap(({ parts }) =>
  parts.map((part) => ({ name: `settings-${part}`, address: `/reglages${search({ part })}` })),
)

/** Opens a screen by its address and waits until nothing of it is being read any more. */
export async function goToScreen(page: Page, { address }: ScreenAddress): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, address)
  await expect(page.getByRole('heading').first()).toBeVisible()
  await expect(page.locator('[aria-busy="true"], [role="status"][class*="skeleton"]')).toHaveCount(0)
}

import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

interface Violation {
  readonly rule: string
  readonly impact: string
  readonly help: string
  readonly places: readonly string[]
}

/** What axe finds wrong with the page as it is now; an empty list is what a test expects. */
export async function checkAccessibility(page: Page): Promise<readonly Violation[]> {
  // Electron cannot open the extra page that the usual mode wants.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    // React Aria's announcer keeps a message for a few seconds after the field that it names is gone.
    .exclude('[data-live-announcer]')
    // What is in order is not described: on a long page that takes longer than finding out.
    .options({ resultTypes: ['violations'] })
    .analyze()
  return violations.map(({ id, impact, help, nodes }) => ({
    rule: id,
    impact: impact ?? 'unknown',
    help,
    places: nodes.map(({ target }) => target.join(' ')),
  }))
}

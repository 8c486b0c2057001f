import type { Page } from '@playwright/test'
import type { Result } from '#shared/api/app-error'

/** Calls a channel as the page does, without the types that keep a screen from calling nonsense. */
export function callFromPage(page: Page, channel: string, input: unknown): Promise<Result<unknown>> {
  return page.evaluate(
    ([name, value]): Promise<Result<unknown>> =>
      Object.getOwnPropertyDescriptor(window, 'registre31')?.value.call(name, value),
    [channel, input] as const,
  )
}

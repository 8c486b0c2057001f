import { frenchTypography } from '#shared/text/french-typography'

export interface MessageTree {
  readonly [key: string]: string | MessageTree
}

/**
 * French messages with their narrow no-break spaces and typographic apostrophes, so that the JSON files can be
 * written with ordinary spaces. The values put into a message later are left as they are.
 */
export function typesetMessages(tree: MessageTree): MessageTree {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === 'string' ? frenchTypography(value) : typesetMessages(value),
    ]),
  )
}

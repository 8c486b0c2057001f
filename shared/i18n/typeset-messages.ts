import { frenchTypography } from '#shared/text/french-typography'

export interface MessageTree {
  readonly [key: string]: string | MessageTree
}

/**
 * French messages with their narrow no-break spaces and typographic apostrophes, so that the JSON files can be
 * written with ordinary spaces. The values put into a message later are left as they are.
 */
function typesetMessages(tree: MessageTree): MessageTree {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === 'string' ? frenchTypography(value) : typesetMessages(value),
    ]),
  )
}

/** Messages by namespace, each one typeset when it is first asked for: a start needs few of them. */
export function typesetWhenAsked(
  namespaces: Readonly<Record<string, MessageTree>>,
): Record<string, MessageTree> {
  const typeset: Record<string, MessageTree> = {}
  for (const [name, tree] of Object.entries(namespaces)) {
    let made: MessageTree | undefined
    Object.defineProperty(typeset, name, {
      enumerable: true,
      get() {
        made ??= typesetMessages(tree)
        return made
      },
    })
  }
  return typeset
}

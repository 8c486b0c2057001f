import { Fragment } from 'react'

/** A code or an address: where it is too long for its column, it breaks after a sign and not within a word. */
export function LongWord({ children }: { readonly children: string }) {
  const parts = children.split(/(?<=[@._/-])/)
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text stay where they are
    <Fragment key={index}>
      {index > 0 ? <wbr /> : null}
      {part}
    </Fragment>
  ))
}

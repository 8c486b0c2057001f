/** Narrow no-break space, U+202F. */
export const narrowSpace = '\u202f'
/** No-break space, U+00A0. */
export const noBreakSpace = '\u00a0'

/**
 * Sets a French sentence of ours as a printer would: narrow no-break spaces inside « » and before ; : ! ? and %,
 * and the apostrophe ’. Only spaces that are there are changed before a colon, so that 10:05 and https:// stay whole.
 * Never apply it to the words of a customer: a verbatim is not edited.
 */
export function frenchTypography(text: string): string {
  return text
    .replace(/«[ \u00a0\u202f]*/g, `«${narrowSpace}`)
    .replace(/[ \u00a0\u202f]*»/g, `${narrowSpace}»`)
    .replace(/[ \u00a0]+([;:!?%‰])/g, `${narrowSpace}$1`)
    .replace(/([\p{L}\d)\]’])([;!?])(?=\s|$)/gu, `$1${narrowSpace}$2`)
    .replace(/(\p{L})'(?=\p{L})/gu, '$1’')
}

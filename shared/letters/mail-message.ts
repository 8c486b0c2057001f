/** Programs and systems cut longer addresses (Windows: 2 048 characters). */
const longestAddress = 1_900

/** A `mailto:` address that opens a message of the person's mail program; `longText` stands in for a text too long. */
export function mailtoAddress(message: {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** What is written instead when the text does not fit: the letter is attached. */
  readonly shortText: string
}): string {
  const address = (text: string) =>
    `mailto:${encodeURIComponent(message.to)}?subject=${encodeURIComponent(headerLine(message.subject))}` +
    `&body=${encodeURIComponent(text.replace(/\r?\n/g, '\r\n'))}`
  const whole = address(message.text)
  return whole.length <= longestAddress ? whole : address(message.shortText)
}

/** A text on one line, without anything that could begin another header. */
export function headerLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the control characters are what is taken out
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim()
}

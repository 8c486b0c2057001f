/** Streams that every saved Outlook message has, and no other document of the same container format. */
const streamOfMessages = Buffer.from('__substg1.0_', 'utf16le')
const propertiesOfMessages = Buffer.from('__properties_version1.0', 'utf16le')

/** True for a message saved by Outlook; old office documents and installers lie in the same kind of container. */
export function isOutlookMessage(bytes: Uint8Array): boolean {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return content.includes(propertiesOfMessages) && content.includes(streamOfMessages)
}

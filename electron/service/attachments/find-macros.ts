// Names of parts are written as they are in a ZIP container, compressed or not.
const wordMacros = ['vbaProject.bin', 'vbaData.xml', 'macrosheets/', 'activeX/', 'attachedToolbars']
const openDocumentMacros = ['Basic/', 'Scripts/']

/** True when an office document holds macros or controls: their parts are named in its container. */
export function findMacros(contentType: string, bytes: Uint8Array): boolean {
  const isWord = contentType.includes('openxmlformats')
  if (!isWord && !contentType.includes('opendocument')) return false
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return listEntryNames(content).some((name) =>
    isWord
      ? wordMacros.some((part) => name.toLowerCase().includes(part.toLowerCase()))
      : openDocumentMacros.some((part) => name.startsWith(part)),
  )
}

/** Names in the central directory of a ZIP file; a container without one has none. */
function listEntryNames(content: Buffer): string[] {
  const names: string[] = []
  const entry = Buffer.from([0x50, 0x4b, 0x01, 0x02])
  for (
    let at = content.indexOf(entry);
    at >= 0 && at + 46 <= content.length;
    at = content.indexOf(entry, at + 46)
  ) {
    const length = content.readUInt16LE(at + 28)
    names.push(content.toString('utf8', at + 46, at + 46 + length))
  }
  return names
}

import { PNG } from 'pngjs'

/** Pixels beyond which a picture is not opened: it would fill the memory of the process that owns the register. */
const mostPixels = 60_000_000

/** A picture as an archive document may embed it, or null for one that it may not, or that is damaged. */
export function printablePicture(contentType: string, bytes: Uint8Array): Uint8Array | null {
  return contentType === 'image/jpeg' ? checkJpeg(bytes) : flattenPng(bytes)
}

/** Transparent parts become white, as on paper. */
function flattenPng(bytes: Uint8Array): Uint8Array | null {
  const content = Buffer.from(bytes)
  if (content.length < 24 || content.readUInt32BE(16) * content.readUInt32BE(20) > mostPixels) return null
  try {
    const png = PNG.sync.read(content)
    return new Uint8Array(
      PNG.sync.write(png, {
        colorType: 2,
        inputHasAlpha: true,
        bgColor: { red: 255, green: 255, blue: 255 },
      }),
    )
  } catch {
    return null
  }
}

/** Colours of the press (four channels) have no place in a document for screens; the frame says how many there are. */
function checkJpeg(bytes: Uint8Array): Uint8Array | null {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 2; at + 10 < content.length && content[at] === 0xff; ) {
    const marker = content[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) {
      const pixels = content.readUInt16BE(at + 5) * content.readUInt16BE(at + 7)
      const channels = content[at + 9] ?? 0
      return pixels > 0 && pixels <= mostPixels && (channels === 1 || channels === 3) ? bytes : null
    }
    at += 2 + content.readUInt16BE(at + 2)
  }
  return null
}

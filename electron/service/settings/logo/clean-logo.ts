import { refuseField } from '#shared/api/refusal'
import { largestLogo } from '#shared/settings/logo'
import { cleanJpeg } from './clean-jpeg'
import type { CleanLogo } from './clean-logo-result'
import { cleanPng } from './clean-png'
import { cleanSvg } from './clean-svg'

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const jpegSignature = [0xff, 0xd8, 0xff]

/**
 * A logo made harmless, by what its bytes are and not by its name: a PNG is drawn anew, a JPEG loses everything but its
 * picture, an SVG keeps only shapes. Refusals name the field `bytes`.
 */
export function cleanLogo(bytes: Uint8Array): CleanLogo {
  if (bytes.length > largestLogo) throw refuseField('bytes', 'LOGO_TOO_LARGE')
  const startsWith = (signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte)
  if (startsWith(pngSignature)) return cleanPng(bytes)
  if (startsWith(jpegSignature)) return cleanJpeg(bytes)
  const text = readText(bytes)
  if (text !== null && /<svg[\s>]/i.test(text)) return cleanSvg(text)
  throw refuseField('bytes', 'LOGO_UNKNOWN_TYPE')
}

function readText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

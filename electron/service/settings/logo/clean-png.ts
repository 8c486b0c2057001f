import { PNG } from 'pngjs'
import { refuseField } from '#shared/api/refusal'
import { longestLogoSide } from '#shared/settings/logo'
import type { CleanLogo } from './clean-logo-result'

/** The empty chunk IEND with its checksum. */
const lastChunk = Buffer.from([0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82])

/** Draws a PNG anew from its pixels: eight bits a channel, not interlaced, without any other chunk. */
export function cleanPng(bytes: Uint8Array): CleanLogo {
  const buffer = Buffer.from(bytes)
  // The sizes stand at fixed places, read before anything is unpacked: a small file may hold a huge picture.
  if (buffer.length < 33 || buffer.toString('latin1', 12, 16) !== 'IHDR')
    throw refuseField('bytes', 'LOGO_DAMAGED')
  const width = buffer.readUInt32BE(16)
  const height = buffer.readUInt32BE(20)
  if (width === 0 || height === 0) throw refuseField('bytes', 'LOGO_DAMAGED')
  if (width > longestLogoSide || height > longestLogoSide)
    throw refuseField('bytes', 'LOGO_TOO_BIG', { max: longestLogoSide })
  try {
    // What follows the end of the picture is no part of it.
    const end = buffer.indexOf(lastChunk)
    const picture = PNG.sync.read(end < 0 ? buffer : buffer.subarray(0, end + lastChunk.length), {
      checkCRC: true,
    })
    const clean = PNG.sync.write(picture, { colorType: 6, inputColorType: 6, bitDepth: 8 })
    return { type: 'image/png', bytes: new Uint8Array(clean), width, height }
  } catch {
    throw refuseField('bytes', 'LOGO_DAMAGED')
  }
}

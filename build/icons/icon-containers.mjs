/**
 * Packs PNG pictures into a Windows icon: a directory of sixteen bytes a picture, then the pictures as they are.
 * @param {readonly (readonly [size: number, png: Buffer])[]} pictures at most 256 pixels
 */
export function packIco(pictures) {
  const head = Buffer.alloc(6 + pictures.length * 16)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let offset = head.length
  for (const [index, [size, png]] of pictures.entries()) {
    const at = 6 + index * 16
    // 256 is written as 0.
    head.writeUInt8(size % 256, at)
    head.writeUInt8(size % 256, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(png.length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += png.length
  }
  return Buffer.concat([head, ...pictures.map(([, png]) => png)])
}

/**
 * Apple's names of the sizes; those of retina screens hold the picture of twice the size.
 * @type {readonly (readonly [type: string, size: number])[]}
 */
const icnsTypes = [
  ['icp4', 16],
  ['icp5', 32],
  ['icp6', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
  ['ic11', 32],
  ['ic12', 64],
  ['ic13', 256],
  ['ic14', 512],
]

/**
 * Packs PNG pictures into a macOS icon.
 * @param {ReadonlyMap<number, Buffer>} pictures by their side in pixels
 */
export function packIcns(pictures) {
  const blocks = icnsTypes.flatMap(([type, size]) => {
    const png = pictures.get(size)
    if (!png) return []
    const head = Buffer.alloc(8)
    head.write(type, 0, 'latin1')
    head.writeUInt32BE(png.length + 8, 4)
    return [head, png]
  })
  const head = Buffer.alloc(8)
  head.write('icns', 0, 'latin1')
  head.writeUInt32BE(8 + blocks.reduce((sum, block) => sum + block.length, 0), 4)
  return Buffer.concat([head, ...blocks])
}

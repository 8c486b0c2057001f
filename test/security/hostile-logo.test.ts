import fc from 'fast-check'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { cleanLogo } from '#service/settings/logo/clean-logo'
import { AppError } from '#shared/api/app-error'

// The hole this keeps shut: a logo that runs, fetches, blows up or never ends, on a screen or in a document.

const encode = (text: string) => new TextEncoder().encode(text)
const svg = (inside: string, head = 'viewBox="0 0 40 20"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${head}><rect width="40" height="20" fill="#123456"/>${inside}</svg>`
const clean = (text: string) => new TextDecoder().decode(cleanLogo(encode(text)).bytes)

function refusalOf(bytes: Uint8Array): string {
  try {
    cleanLogo(bytes)
  } catch (error) {
    if (error instanceof AppError) return error.issues[0]?.code ?? error.code
    throw error
  }
  return 'accepted'
}

const dangerous =
  /script|onload|onclick|foreignObject|<image|<use|<a[\s>]|<style|<set|<animate|javascript|https?:\/\/(?!www\.w3\.org)|data:|@import|<!ENTITY|<feImage|<iframe/i

describe('a drawing', () => {
  it.each([
    '<script>alert(1)</script>',
    '<g onload="alert(1)"><path d="M0 0" onclick="x()"/></g>',
    '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><iframe src="https://a.example"/></body></foreignObject>',
    '<image href="https://a.example/x.png" width="1" height="1"/>',
    '<image xlink:href="data:image/svg+xml;base64,AAAA" width="1" height="1"/>',
    '<use href="https://a.example/x.svg#a"/>',
    '<a href="javascript:alert(1)"><rect width="1" height="1"/></a>',
    '<style>@import url(https://a.example/x.css); rect { fill: url(https://a.example) }</style>',
    '<rect style="fill:url(https://a.example/x#y);background:url(javascript:alert(1))" width="1" height="1"/>',
    '<rect fill="url(https://a.example/x#y)" width="1" height="1"/>',
    '<rect fill="url(#a) url(https://a.example)" width="1" height="1"/>',
    '<set attributeName="href" to="javascript:alert(1)"/><animate attributeName="x" values="1;2"/>',
    '<filter id="f"><feImage href="https://a.example"/></filter>',
    '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>',
    '<linearGradient id="g" xlink:href="https://a.example#x"/>',
    '<!-- <script>alert(1)</script> --><?xml-stylesheet href="https://a.example"?>',
  ])('loses what is dangerous: %s', (inside) => {
    const result = clean(svg(inside))
    expect(result).toContain('fill="#123456"')
    expect(result).not.toMatch(dangerous)
    expect(clean(result)).toBe(result)
  })

  it('keeps shapes, gradients and colours', () => {
    const result = clean(
      svg(
        '<defs><linearGradient id="a"><stop offset="0" style="stop-color:#abc;stop-opacity:.5"/></linearGradient></defs><g transform="translate(1 2)"><path d="M0,0L5,5Z" fill="url(#a)" style="stroke: red"/></g>',
      ),
    )
    for (const part of [
      'stop-color="#abc"',
      'stop-opacity=".5"',
      'url(#a)',
      'stroke="red"',
      'translate(1 2)',
    ])
      expect(result).toContain(part)
  })

  it.each([
    ['entities that multiply', `<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${svg('&b;')}`],
    ['an entity that reads a file', `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg('')}`],
    ['broken markup', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><g></svg>'],
    ['no drawing at all', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></svg>'],
    ['another language', '<svg viewBox="0 0 1 1"><rect/></svg>'],
  ])('is refused with %s', (_name, text) => {
    expect(refusalOf(encode(text))).toBe('LOGO_DAMAGED')
  })

  it('is refused when it is text, without size, huge or endless', () => {
    expect(refusalOf(encode(svg('<text>Office</text>')))).toBe('LOGO_HAS_TEXT')
    expect(refusalOf(encode(svg('', '')))).toBe('LOGO_WITHOUT_SIZE')
    expect(refusalOf(encode(svg('', 'viewBox="0 0 1e9 1"')))).toBe('LOGO_TOO_BIG')
    expect(refusalOf(encode(svg('<g>'.repeat(60) + '</g>'.repeat(60))))).toBe('LOGO_TOO_COMPLEX')
    expect(refusalOf(encode(svg('<g/>'.repeat(6000))))).toBe('LOGO_TOO_COMPLEX')
  })

  it('leads nowhere back to itself', () => {
    const result = clean(
      svg(
        '<linearGradient id="a" href="#b"/><linearGradient id="b" href="#a"/><clipPath id="c" clip-path="url(#c)"><rect width="1" height="1" clip-path="url(#c)"/></clipPath>',
      ),
    )
    expect(result.match(/href="#/g)?.length ?? 0).toBeLessThan(2)
    expect(result).not.toContain('clip-path=')
  })
})

describe('a picture', () => {
  function png(width: number, height: number): Buffer {
    return PNG.sync.write(new PNG({ width, height }))
  }

  it('is drawn anew: no text, no surplus after its end', () => {
    const hidden = Buffer.concat([png(3, 2), Buffer.from('<script>alert(1)</script>')])
    const result = cleanLogo(new Uint8Array(hidden))
    expect(result).toMatchObject({ type: 'image/png', width: 3, height: 2 })
    expect(Buffer.from(result.bytes).includes('script')).toBe(false)
  })

  it('that pretends to be enormous is refused before it is unpacked', () => {
    const bomb = png(3, 2)
    bomb.writeUInt32BE(60_000, 16)
    expect(refusalOf(new Uint8Array(bomb))).toBe('LOGO_TOO_BIG')
  })

  it('of a camera loses where and when it was taken', () => {
    const segment = (marker: number, content: Buffer) =>
      Buffer.concat([Buffer.from([0xff, marker, 0, content.length + 2]), content])
    const frame = Buffer.from([8, 0, 20, 0, 40, 3, 1, 17, 0, 2, 17, 1, 3, 17, 1])
    const jpeg = Buffer.concat([
      Buffer.from([0xff, 0xd8]),
      segment(0xe1, Buffer.from('Exif GPS 47.5 -2.9')),
      segment(0xfe, Buffer.from('comment')),
      segment(0xc0, frame),
      segment(0xda, Buffer.from([3, 1, 0, 2, 17, 3, 17, 0, 63, 0])),
      Buffer.from([1, 2, 3, 0xff, 0xd9]),
      Buffer.from('surplus'),
    ])
    const result = cleanLogo(new Uint8Array(jpeg))
    expect(result).toMatchObject({ type: 'image/jpeg', width: 40, height: 20 })
    expect(Buffer.from(result.bytes).toString('latin1')).not.toMatch(/GPS|comment|surplus/)
  })

  it('is refused when its bytes are something else, whatever they are', () => {
    expect(refusalOf(encode('GIF89a'))).toBe('LOGO_UNKNOWN_TYPE')
    expect(refusalOf(new Uint8Array(3 * 1024 * 1024))).toBe('LOGO_TOO_LARGE')
    fc.assert(
      fc.property(
        fc.constantFrom(
          [],
          [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
          [0xff, 0xd8, 0xff],
          [...encode('<svg ')],
        ),
        fc.uint8Array({ maxLength: 200 }),
        (start, rest) => /^LOGO_/.test(refusalOf(new Uint8Array([...start, ...rest]))),
      ),
    )
  })
})

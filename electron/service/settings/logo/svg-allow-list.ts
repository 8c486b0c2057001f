const elements: ReadonlySet<string> = new Set([
  'g',
  'defs',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'linearGradient',
  'radialGradient',
  'stop',
  'clipPath',
])

const geometry = [
  'd',
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'fx',
  'fy',
  'width',
  'height',
  'points',
  'transform',
  'offset',
  'gradientUnits',
  'gradientTransform',
  'spreadMethod',
  'clipPathUnits',
]

const presentation: ReadonlySet<string> = new Set([
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-miterlimit',
  'stroke-dasharray',
  'stroke-dashoffset',
  'opacity',
  'stop-color',
  'stop-opacity',
  'clip-path',
  'clip-rule',
  'color',
  'display',
  'visibility',
])

const attributes: ReadonlySet<string> = new Set([...geometry, ...presentation])

/** A name of something inside the same drawing. */
const ownName = /^[A-Za-z_][\w.-]{0,80}$/
const ownReference = /^url\(\s*(["']?)#[A-Za-z_][\w.-]{0,80}\1\s*\)$/
const plainValue = /^[\w\s#%.,()+-]*$/

/** True for the elements of SVG that draw a shape or hold shapes; nothing that runs, links, fetches or includes. */
export function isAllowedElement(name: string): boolean {
  return elements.has(name)
}

/** True for an attribute that only says where or in which colour; references stay inside the drawing. */
export function isAllowedAttribute(name: string, value: string): boolean {
  if (name === 'id') return ownName.test(value)
  // A gradient may continue another one of the same drawing.
  if (name === 'href' || name === 'xlink:href') return /^#/.test(value) && ownName.test(value.slice(1))
  if (!attributes.has(name)) return false
  return isPlain(value)
}

/** The declarations of a `style` attribute that are allowed, as attributes. */
export function readStyle(style: string): [name: string, value: string][] {
  return style.split(';').flatMap((declaration): [string, string][] => {
    const [name = '', ...rest] = declaration.split(':')
    const property = name.trim().toLowerCase()
    const value = rest.join(':').trim()
    return presentation.has(property) && isPlain(value) ? [[property, value]] : []
  })
}

function isPlain(value: string): boolean {
  const trimmed = value.trim()
  if (/url|expression|javascript|import|var\s*\(/i.test(trimmed)) return ownReference.test(trimmed)
  return plainValue.test(trimmed)
}

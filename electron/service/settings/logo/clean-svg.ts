import { DOMParser, type Element, type Node, XMLSerializer } from '@xmldom/xmldom'
import { refuseField } from '#shared/api/refusal'
import { longestLogoSide } from '#shared/settings/logo'
import type { CleanLogo } from './clean-logo-result'
import { isAllowedAttribute, isAllowedElement, readStyle } from './svg-allow-list'

const svgNamespace = 'http://www.w3.org/2000/svg'
const mostNodes = 5_000
const deepest = 40

/**
 * An SVG with shapes and colours only: elements and attributes of a closed list, written anew. Scripts, links, foreign
 * content, animations, pictures and anything that would be fetched are left out; text is refused, because what it would
 * look like depends on the fonts of each computer.
 */
export function cleanSvg(text: string): CleanLogo {
  // Entities are where exponential growth and reading of other files come from; a logo needs none.
  if (/<!ENTITY|<!DOCTYPE[^>]*\[/i.test(text)) throw refuseField('bytes', 'LOGO_DAMAGED')
  const root = parse(text)
  if (root?.localName !== 'svg' || root.namespaceURI !== svgNamespace)
    throw refuseField('bytes', 'LOGO_DAMAGED')
  let count = 0

  function copy(from: Element, into: Element, depth: number, isClip: boolean): void {
    if (depth > deepest) throw refuseField('bytes', 'LOGO_TOO_COMPLEX')
    for (const child of childElements(from)) {
      count += 1
      if (count > mostNodes) throw refuseField('bytes', 'LOGO_TOO_COMPLEX')
      const name = child.localName ?? ''
      const isSvg = child.namespaceURI === svgNamespace
      if (isSvg && (name === 'text' || name === 'tspan' || name === 'textPath'))
        throw refuseField('bytes', 'LOGO_HAS_TEXT')
      if (!isSvg || !isAllowedElement(name)) continue
      const own = document.createElementNS(svgNamespace, name)
      copyAttributes(child, own)
      // A mask inside a mask may lead back to itself.
      const isInClip = isClip || name === 'clipPath'
      if (isInClip) own.removeAttribute('clip-path')
      into.appendChild(own)
      copy(child, own, depth + 1, isInClip)
    }
  }

  const size = readSize(root)
  const document = new DOMParser().parseFromString(`<svg xmlns="${svgNamespace}"/>`, 'text/xml')
  const target = document.documentElement
  if (!target) throw refuseField('bytes', 'LOGO_DAMAGED')
  copyAttributes(root, target)
  for (const name of ['viewBox', 'width', 'height', 'x', 'y']) target.removeAttribute(name)
  target.setAttribute('viewBox', `${size.x} ${size.y} ${size.width} ${size.height}`)
  target.setAttribute('width', String(size.width))
  target.setAttribute('height', String(size.height))
  copy(root, target, 0, false)
  cutCircles(target)
  if (count === 0) throw refuseField('bytes', 'LOGO_DAMAGED')
  const bytes = new TextEncoder().encode(new XMLSerializer().serializeToString(document))
  return { type: 'image/svg+xml', bytes, width: size.width, height: size.height }
}

function parse(text: string): Element | null {
  try {
    const strict = () => {
      throw new Error('not well-formed')
    }
    return new DOMParser({ onError: strict }).parseFromString(text, 'text/xml').documentElement
  } catch {
    throw refuseField('bytes', 'LOGO_DAMAGED')
  }
}

function childElements(element: Element): Element[] {
  const children: Element[] = []
  for (let node: Node | null = element.firstChild; node; node = node.nextSibling) {
    // Node type 1 is an element, by the DOM.
    if (node.nodeType === 1) children.push(node as Element)
  }
  return children
}

function copyAttributes(from: Element, to: Element): void {
  for (let index = 0; index < from.attributes.length; index += 1) {
    const attribute = from.attributes.item(index)
    if (!attribute) continue
    const { name, value } = attribute
    if (name === 'style') {
      for (const [property, given] of readStyle(value)) to.setAttribute(property, given)
    } else if (isAllowedAttribute(name, value)) to.setAttribute(name === 'xlink:href' ? 'href' : name, value)
  }
}

/** Gradients continue each other by reference; a chain that leads back to itself would never be drawn to its end. */
function cutCircles(root: Element): void {
  const gradients = ['linearGradient', 'radialGradient'].flatMap((name) =>
    Array.from(root.getElementsByTagNameNS(svgNamespace, name)),
  )
  const nextOf = (element: Element) => {
    const id = element.getAttribute('href')?.slice(1)
    return id ? gradients.find((candidate) => candidate.getAttribute('id') === id) : undefined
  }
  for (const gradient of gradients) {
    const seen = new Set<Element>()
    let at: Element | undefined = gradient
    while (at && !seen.has(at)) {
      seen.add(at)
      at = nextOf(at)
    }
    if (at) gradient.removeAttribute('href')
  }
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function readSize(root: Element): Box {
  const numbers = (root.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const [x = 0, y = 0, width = 0, height = 0] = numbers
  const box =
    numbers.length === 4 && numbers.every(Number.isFinite)
      ? { x, y, width, height }
      : { x: 0, y: 0, width: readLength(root, 'width'), height: readLength(root, 'height') }
  if (!(box.width > 0 && box.height > 0)) throw refuseField('bytes', 'LOGO_WITHOUT_SIZE')
  const largest = longestLogoSide * 10
  if (Math.max(Math.abs(box.x), Math.abs(box.y), box.width, box.height) > largest)
    throw refuseField('bytes', 'LOGO_TOO_BIG', { max: largest })
  return box
}

function readLength(root: Element, name: string): number {
  const match = /^\s*(\d+(?:\.\d+)?)\s*(?:px|pt|mm|cm)?\s*$/.exec(root.getAttribute(name) ?? '')
  return match ? Number(match[1]) : 0
}

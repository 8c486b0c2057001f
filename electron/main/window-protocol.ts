import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { net, type ProtocolRequest, protocol } from 'electron'
import { contentSecurityPolicy } from './content-security-policy'
import { takePrintable } from './printables'
import { windowHost, windowScheme } from './window-origin'

const noncePlaceholder = /__CSP_NONCE__/g

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
}

interface Answer {
  readonly data: Buffer
  readonly headers: Record<string, string>
  readonly statusCode?: number
}

/** Must run before the app is ready. */
export function declareWindowScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: windowScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

/**
 * Serves the built window from its folder, or passes on to the development server. By the older of Electron's two
 * ways: `protocol.handle` makes every start read the whole of Node's fetch, and passes files on in small pieces.
 * @returns settled once the page has every script that it names
 */
export function serveWindow(folder: string, developmentServer: string | undefined): Promise<void> {
  return new Promise((resolve) => {
    let awaited = new Set<string>()
    protocol.registerBufferProtocol(windowScheme, async (request, respond) => {
      const response = await answer(folder, developmentServer, request)
      respond(response)
      if (isPage(response)) awaited = scriptsOf(request.url, response.data)
      else if (awaited.delete(request.url) && awaited.size === 0) resolve()
    })
  })
}

async function answer(
  folder: string,
  developmentServer: string | undefined,
  request: ProtocolRequest,
): Promise<Answer> {
  const address = new URL(request.url)
  if (address.host !== windowHost) return refusal(403)
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405)
  try {
    const printable = takePrintable(address.pathname)
    if (printable) {
      const headers = { ...commonHeaders, 'Content-Type': 'application/pdf', 'Cache-Control': 'no-store' }
      return { data: Buffer.from(printable), headers }
    }
    if (developmentServer) return await passOn(developmentServer, address)
    return await serveFile(folder, address.pathname)
  } catch {
    return refusal(404)
  }
}

async function serveFile(folder: string, pathname: string): Promise<Answer> {
  const name = pathname === '/' ? 'index.html' : decodeURIComponent(pathname).slice(1)
  const path = normalize(join(folder, name))
  const contentType = contentTypes[extname(path)]
  if (!path.startsWith(folder + sep) || path.includes('\0') || contentType === undefined) return refusal(404)
  const content = await readFile(path)
  if (extname(path) === '.html') return page(content.toString('utf8'), undefined)
  return { data: content, headers: { ...commonHeaders, 'Content-Type': contentType } }
}

async function passOn(server: string, address: URL): Promise<Answer> {
  const response = await net.fetch(`${server}${address.pathname}${address.search}`)
  const contentType = response.headers.get('content-type') ?? ''
  if (contentType.startsWith('text/html')) return page(await response.text(), server.replace(/^http/, 'ws'))
  return {
    statusCode: response.status,
    data: Buffer.from(await response.arrayBuffer()),
    headers: { 'Content-Type': contentType },
  }
}

function page(html: string, developmentSocket: string | undefined): Answer {
  const nonce = randomBytes(18).toString('base64url')
  return {
    data: Buffer.from(html.replace(noncePlaceholder, nonce)),
    headers: {
      ...commonHeaders,
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': contentSecurityPolicy(nonce, developmentSocket),
    },
  }
}

function isPage({ headers }: Answer): boolean {
  return headers['Content-Type'] === contentTypes['.html']
}

function scriptsOf(url: string, html: Buffer): Set<string> {
  const sources = html.toString('utf8').matchAll(/<script[^>]* src="([^"]+)"/g)
  return new Set(Array.from(sources, ([, source]) => new URL(source ?? '', url).href))
}

function refusal(statusCode: number): Answer {
  return { statusCode, data: Buffer.alloc(0), headers: commonHeaders }
}

// No opener policy: no page can open this one or be opened by it, and one would have its process begun twice.
const commonHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

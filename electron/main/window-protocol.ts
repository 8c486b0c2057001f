import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { net, type ProtocolRequest, type ProtocolResponse, protocol } from 'electron'
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
 */
export function serveWindow(folder: string, developmentServer: string | undefined): void {
  protocol.registerBufferProtocol(windowScheme, (request, respond) => {
    void answer(folder, developmentServer, request).then(respond)
  })
}

async function answer(folder: string, developmentServer: string | undefined, request: ProtocolRequest) {
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

async function serveFile(folder: string, pathname: string): Promise<ProtocolResponse> {
  const name = pathname === '/' ? 'index.html' : decodeURIComponent(pathname).slice(1)
  const path = normalize(join(folder, name))
  const contentType = contentTypes[extname(path)]
  if (!path.startsWith(folder + sep) || path.includes('\0') || contentType === undefined) return refusal(404)
  const content = await readFile(path)
  if (extname(path) === '.html') return page(content.toString('utf8'), undefined)
  return { data: content, headers: { ...commonHeaders, 'Content-Type': contentType } }
}

async function passOn(server: string, address: URL): Promise<ProtocolResponse> {
  const response = await net.fetch(`${server}${address.pathname}${address.search}`)
  const contentType = response.headers.get('content-type') ?? ''
  if (contentType.startsWith('text/html')) return page(await response.text(), server.replace(/^http/, 'ws'))
  return {
    statusCode: response.status,
    data: Buffer.from(await response.arrayBuffer()),
    headers: { 'Content-Type': contentType },
  }
}

function page(html: string, developmentSocket: string | undefined): ProtocolResponse {
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

function refusal(statusCode: number): ProtocolResponse {
  return { statusCode, data: Buffer.alloc(0), headers: commonHeaders }
}

const commonHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

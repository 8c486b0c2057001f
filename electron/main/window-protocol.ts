import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { net, protocol } from 'electron'
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

/** Serves the built window from its folder, or passes on to the development server. */
export function serveWindow(folder: string, developmentServer: string | undefined): void {
  protocol.handle(windowScheme, async (request) => {
    const address = new URL(request.url)
    if (address.host !== windowHost) return refusal(403)
    if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405)
    try {
      const printable = takePrintable(address.pathname)
      if (printable) {
        const headers = { ...commonHeaders, 'Content-Type': 'application/pdf', 'Cache-Control': 'no-store' }
        return new Response(new Uint8Array(printable), { headers })
      }
      if (developmentServer) return await passOn(developmentServer, address)
      return await serveFile(folder, address.pathname)
    } catch {
      return refusal(404)
    }
  })
}

async function serveFile(folder: string, pathname: string): Promise<Response> {
  const name = pathname === '/' ? 'index.html' : decodeURIComponent(pathname).slice(1)
  const path = normalize(join(folder, name))
  const contentType = contentTypes[extname(path)]
  if (!path.startsWith(folder + sep) || path.includes('\0') || contentType === undefined) return refusal(404)
  const content = await readFile(path)
  if (extname(path) === '.html') return page(content.toString('utf8'), undefined)
  return new Response(new Uint8Array(content), { headers: { ...commonHeaders, 'Content-Type': contentType } })
}

async function passOn(server: string, address: URL): Promise<Response> {
  const response = await net.fetch(`${server}${address.pathname}${address.search}`)
  const isPage = response.headers.get('content-type')?.startsWith('text/html')
  return isPage ? page(await response.text(), server.replace(/^http/, 'ws')) : response
}

function page(html: string, developmentSocket: string | undefined): Response {
  const nonce = randomBytes(18).toString('base64url')
  return new Response(html.replace(noncePlaceholder, nonce), {
    headers: {
      ...commonHeaders,
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': contentSecurityPolicy(nonce, developmentSocket),
    },
  })
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: commonHeaders })
}

const commonHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

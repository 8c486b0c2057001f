import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { makeCallRate } from '#main/call-rate'
import { contentSecurityPolicy } from '#main/content-security-policy'
import { isWithinLimits, largestInputOf } from '#main/input-size'
import { isOwnPage } from '#main/window-origin'
import { fileNameOf } from '#service/documents/file-name'
import { packDossier, safePath } from '#service/dossier/pack-dossier'
import { csvHeader, csvRows } from '#service/exports/write-csv'
import { guardWorkbook } from '#service/imports/zip-guard'
import { makeChartFile } from '#service/indicators/chart-file'
import { cleanLogo } from '#service/settings/logo/clean-logo'
import { cleanAttachmentName } from '#shared/attachments/attachment-name'
import { importLimits } from '#shared/imports/import-limits'
import { mailtoAddress } from '#shared/letters/mail-message'
import { parseTemplate } from '#shared/letters/parse-template'

// Walks Electron's security checklist, then our own, item by item. What only a running program shows is looked at in
// test/e2e/shell.e2e.ts and test/e2e/package.e2e.ts, under the same words.

const root = resolve(import.meta.dirname, '../..')

interface Source {
  readonly path: string
  readonly text: string
}

function sourcesIn(...folders: string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|tsx|html|css)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => ({ path: path.slice(root.length + 1), text: readFileSync(path, 'utf8') })),
  )
}

const shell = sourcesIn('electron/main', 'electron/preload')
const everything = [...shell, ...sourcesIn('electron/service', 'renderer', 'shared')]

function whereIs(pattern: RegExp, sources: readonly Source[] = everything): string[] {
  return sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path)
}

/** The options of every window that the program opens. */
const windows = shell.flatMap(({ text }) =>
  [...text.matchAll(/new BrowserWindow\(\{[\s\S]*?\n {2}\}\)/g)].map(([options]) => options),
)
const security = readFileSync(join(root, 'electron/main/security.ts'), 'utf8')
const builder = readFileSync(join(root, 'build/electron-builder.cjs'), 'utf8')

describe("Electron's list", () => {
  it('1. only secure content is loaded: the own scheme, no plain http anywhere', () => {
    const addresses = shell.flatMap(({ text }) =>
      [...text.matchAll(/\.loadURL\(([^)]*)\)/g)].map(([, to]) => to),
    )
    expect(addresses.length).toBeGreaterThan(1)
    for (const address of addresses) expect(address).toMatch(/^(windowAddress|`\$\{windowAddress\})/)
    expect(whereIs(/\.loadFile\(|file:\/\/\//, shell)).toEqual([])
  })

  it.each([
    ['2. no Node.js in any window', /nodeIntegration: false/, /nodeIntegration(InWorker|InSubFrames)?: true/],
    ['3. context isolation in every window', /contextIsolation: true/, /contextIsolation: false/],
    ['4. the sandbox in every window', /sandbox: true/, /sandbox: false/],
    ['6. web security in every window', /webSecurity: true/, /webSecurity: false/],
  ])('%s', (_item, wanted, forbidden) => {
    expect(windows.length).toBeGreaterThanOrEqual(2)
    for (const options of windows) expect(options).toMatch(wanted)
    expect(whereIs(forbidden)).toEqual([])
  })

  it('5. every permission is refused, asked or checked, devices too', () => {
    expect(security).toMatch(/setPermissionRequestHandler\([\s\S]*?answer\(false\)/)
    expect(security).toContain('setPermissionCheckHandler(() => false)')
    expect(security).toContain('setDevicePermissionHandler(() => false)')
  })

  it('7. a content security policy without anything unsafe, on every page', () => {
    expect(contentSecurityPolicy('n')).toMatch(/^default-src 'none'/)
    expect(contentSecurityPolicy('n')).not.toMatch(/unsafe|https?:|\*/)
  })

  it.each([
    ['8. no insecure content is allowed', /allowRunningInsecureContent/],
    ['9. no experimental features', /experimentalFeatures/],
    ['10. no Blink features', /enableBlinkFeatures/],
    ['11. no webview, so none that opens windows', /allowpopups|<webview|webviewTag/],
  ])('%s', (_item, pattern) => {
    expect(whereIs(pattern)).toEqual([])
  })

  it('12. a webview that appears all the same is stopped', () => {
    expect(security).toMatch(/'will-attach-webview', \(event\) => event\.preventDefault\(\)/)
  })

  it('13. navigation stays on the one page, in frames and redirects too', () => {
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect'])
      expect(security).toContain(`'${event}'`)
    for (const address of [
      'https://example.org',
      'app://registre31/x.html',
      'app://registre31@a.example/',
      'data:text/html,x',
    ])
      expect(isOwnPage(address)).toBe(false)
  })

  it('14. no window is opened by a page', () => {
    expect(security).toContain("setWindowOpenHandler(() => ({ action: 'deny' }))")
  })

  it('15. openExternal gets mailto alone, made by us, after a question', () => {
    expect(whereIs(/openExternal/)).toEqual(['electron/main/compose-message.ts'])
    const compose = shell.find(({ path }) => path.endsWith('compose-message.ts'))?.text ?? ''
    expect(compose.indexOf('showMessageBox')).toBeLessThan(compose.indexOf('openExternal('))
    expect(compose).toContain('openExternal(mailtoAddress(')
    const hostile = {
      to: 'a@b.example&bcc=c',
      subject: 'x\r\nBcc: y',
      text: '&attach=/etc/passwd',
      shortText: '',
    }
    const address = new URL(mailtoAddress(hostile))
    expect(address.protocol).toBe('mailto:')
    expect([...address.searchParams.keys()]).toEqual(['subject', 'body'])
    expect(address.searchParams.get('subject')).not.toMatch(/[\r\n]/)
  })

  it('16. a current Electron is the one that ships', () => {
    const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(Number.parseInt(devDependencies.electron, 10)).toBeGreaterThanOrEqual(41)
  })

  it('17. one door for messages, and its first act is to look who sends', () => {
    expect(whereIs(/ipcMain\b/)).toEqual(['electron/main/ipc.ts'])
    const door = shell.find(({ path }) => path === 'electron/main/ipc.ts')?.text ?? ''
    expect(door.match(/ipcMain\.(handle|on|once|handleOnce)\(/g)).toHaveLength(1)
    expect(door.slice(door.indexOf('ipcMain.handle('))).toMatch(
      /=> \{\s*if \(!isOwnFrame\(event\.senderFrame/,
    )
  })

  it('18. no file:// pages: a scheme of its own, and files outside its folder are no pages', () => {
    expect(whereIs(/registerFileProtocol|interceptFileProtocol/)).toEqual([])
    expect(builder).toContain('grantFileProtocolExtraPrivileges: false')
  })

  it('19. fuses are set (and read back from the packaged program in test/e2e/package.e2e.ts)', () => {
    for (const fuse of [
      'runAsNode: false',
      'enableCookieEncryption: true',
      'enableNodeOptionsEnvironmentVariable: false',
      'enableEmbeddedAsarIntegrityValidation: true',
      'onlyLoadAppFromAsar: true',
    ])
      expect(builder).toContain(fuse)
  })

  it('20. no Electron API reaches a page: two functions of our own do', () => {
    const preload = shell.find(({ path }) => path.startsWith('electron/preload/'))?.text ?? ''
    expect(preload.match(/exposeInMainWorld/g)).toHaveLength(1)
    expect([...preload.matchAll(/^ {2}(\w+)\(/gm)].map(([, name]) => name)).toEqual(['call', 'subscribe'])
    expect(whereIs(/from 'electron'/, sourcesIn('renderer', 'shared', 'electron/service'))).toEqual([])
  })
})

describe('our own list', () => {
  it('a message too large or too deep is not passed on', () => {
    expect(isWithinLimits('x'.repeat(20_000_000), largestInputOf('intake.record'))).toBe(false)
    let deep: unknown = 1
    for (let depth = 0; depth < 100; depth += 1) deep = [deep]
    expect(isWithinLimits(deep)).toBe(false)
  })

  it('a page that asks without end is refused, and heard again once it calms down', () => {
    let time = 0
    const rate = makeCallRate(() => time)
    let entered = 0
    for (let call = 0; call < 10_000; call += 1) if (rate.enter()) entered += 1
    expect(entered).toBe(300)
    for (let call = 0; call < 300; call += 1) rate.leave()
    for (let call = 0; call < 10_000; call += 1) {
      if (!rate.enter()) continue
      entered += 1
      rate.leave()
    }
    expect(entered).toBe(2_000)
    expect(rate.enter()).toBe(false)
    time += 60_000
    expect(rate.enter()).toBe(true)
  })

  it('a template runs nothing: what is no known variable is an error, never code', () => {
    for (const text of [
      '{{constructor}}',
      '{{__proto__}}',
      '{{a.b}}',
      '{{=1+1}}',
      '<%= 1 %> {{#each x}}{{/each}}',
    ])
      expect(parseTemplate(text).findings.length, text).toBeGreaterThan(0)
  })

  it('a file name made of what was typed leads nowhere and hides nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 4 }), (parts) => {
        expect(fileNameOf([...parts, '../../etc/passwd', 'a\u202efdp.exe'])).toMatch(
          /^[A-Za-z0-9-][A-Za-z0-9_-]*\.pdf$/,
        )
      }),
    )
    for (const name of ['../../x.txt', 'C:\\x\\y.txt', 'a\u202etxt.exe', 'CON.txt', '.bashrc', '/etc/passwd'])
      expect(cleanAttachmentName(name)).not.toMatch(/[/\\\u202e]|\.\.|^\.|^con\./i)
  })

  it('no path leads out of an archive that is written', () => {
    for (const path of ['../../etc/passwd', '/etc/passwd', '..\\x', './.ssh/key', 'a/../../b'])
      expect(safePath(path)).not.toMatch(/^\/|\\|(^|\/)\.\.?(\/|$)/)
    const packed = packDossier([{ path: '../../x/../y.txt', title: 'y', bytes: new Uint8Array([1]) }])
    expect(Object.keys(unzipSync(packed)).every((name) => !name.includes('..'))).toBe(true)
  })

  it('an archive that is read unpacks nothing to the disk; bombs and entities are refused', () => {
    expect(whereIs(/adm-zip|unzipper|extract-zip|yauzl/)).toEqual([])
    const bytes = (text: string) => new TextEncoder().encode(text)
    const entity = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>'
    expect(() => guardWorkbook(zipSync({ 'xl/workbook.xml': bytes(entity) }))).toThrow()
    const one = bytes('x')
    const many = Array.from(
      { length: importLimits.entries + 1 },
      (_, index) => [`xl/${index}.xml`, one] as const,
    )
    expect(() => guardWorkbook(zipSync(Object.fromEntries(many)))).toThrow()
  })

  it('a hostile drawing is taken as a harmless one or not at all', () => {
    const hostile =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" onload="x()"><script>x()</script><rect width="9" height="9" onclick="x()"/><image href="https://a.example/x.png"/></svg>'
    const clean = new TextDecoder().decode(cleanLogo(new TextEncoder().encode(hostile)).bytes)
    expect(clean).not.toMatch(/script|onload|onclick|image|https?:\/\/a/)
  })

  it('no cell of a sheet that is written runs as a formula', async () => {
    expect(whereIs(/from 'csv-stringify/).sort()).toEqual([
      'electron/service/exports/write-csv.ts',
      'electron/service/indicators/chart-file.ts',
    ])
    expect(whereIs(/spreadsheetml\/2006\/main/)).toEqual([
      'electron/service/exports/workbook-frame.ts',
      'electron/service/exports/write-xlsx.ts',
    ])
    expect(whereIs(/<f>|<f /)).toEqual([])
    const hostile = ['=1+1', '+cmd|x', '-2+3', '@SUM(A1)', '\t=1', '\r=1']
    const rows = hostile.map((text) => [{ text }])
    for (const bytes of [csvRows(rows), csvHeader(hostile)]) {
      const csv = new TextDecoder().decode(bytes)
      for (const text of hostile) expect(csv).toContain(`'${text}`)
    }
    const content = { format: 'csv' as const, rows: [hostile, ['-3,5', '12 %']] }
    const chart = await makeChartFile({} as Parameters<typeof makeChartFile>[0], { title: 'x', content })
    const cells = new TextDecoder().decode(chart.bytes)
    for (const text of hostile) expect(cells).toContain(`'${text}`)
    expect(cells).toContain('-3,5;12 %')
  })

  it('titles of windows and recent files name a place of the program and the register, nobody', () => {
    expect(whereIs(/addRecentDocument/)).toEqual(['electron/main/registers.ts'])
    expect(whereIs(/document\.title = |\.setTitle\(/).sort()).toEqual([
      'renderer/app/access/use-shown-register.ts',
      'renderer/app/frame/frame.tsx',
      'renderer/print/main.ts',
    ])
  })

  it('nothing in the window is made of markup: no innerHTML, no eval', () => {
    expect(
      whereIs(
        /dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function\(/,
      ),
    ).toEqual([])
  })

  it('nothing listens on a network port, and no shell is started', () => {
    // Whoever has the register open answers a second program on a socket in a folder of its user's own.
    expect(whereIs(/createServer\(|net\.Server/)).toEqual(['electron/main/register-claim.ts'])
    expect(whereIs(/\.listen\((\d|port|\{)/i)).toEqual([])
    // macOS is asked for its mounts, by the whole name of a program and without a shell.
    expect(whereIs(/from 'node:child_process'/)).toEqual([
      'electron/main/network-place.ts',
      'electron/service/register/network-place.ts',
    ])
    expect(whereIs(/shell: true|\bexecSync\(/, sourcesIn('electron'))).toEqual([])
  })
})

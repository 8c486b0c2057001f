import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Result } from '#shared/api/app-error'
import { killService, launchProgram, type RunningProgram, servicePid } from '#test/support/electron-app'

declare global {
  interface Window {
    readonly registre31: {
      call(channel: string, input: unknown): Promise<Result<unknown>>
      subscribe: unknown
    }
  }
}

let program: RunningProgram

test.beforeEach(async () => {
  program = await launchProgram()
})
test.afterEach(async () => {
  await program.close()
})

test('opens one visible window on its own page', async () => {
  const { app, page } = program
  expect(page.url()).toMatch(/^app:\/\/registre31\//)
  const facts = () =>
    app.evaluate(({ BrowserWindow }) => {
      const windows = BrowserWindow.getAllWindows()
      return windows.map((window) => ({ visible: window.isVisible(), minimum: window.getMinimumSize() }))
    })
  await expect.poll(facts).toEqual([{ visible: true, minimum: [960, 640] }])
})

test('serves the page under a policy that allows nothing unsafe', async () => {
  const policies = await program.page.evaluate(async () => {
    const answers = [await fetch('/'), await fetch('/index.html')]
    return answers.map((answer) => answer.headers.get('content-security-policy') ?? '')
  })
  for (const policy of policies) {
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect(policy).not.toMatch(/https?:|\*/)
  }
  const nonces = policies.map((policy) => /'nonce-([^']+)'/.exec(policy)?.[1])
  expect(nonces[0]).toBeTruthy()
  expect(nonces[0]).not.toBe(nonces[1])
})

test('loads nothing that its policy refuses', async () => {
  const { page } = program
  const refused: string[] = []
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) refused.push(message.text())
  })
  await page.reload()
  await page.waitForLoadState('load')
  expect(refused).toEqual([])
})

test('runs no inline script and no eval', async () => {
  const outcome = await program.page.evaluate(async () => {
    const script = document.createElement('script')
    script.textContent = 'window.injected = true'
    document.body.append(script)
    // Later, not now: what the test's own call runs directly is exempt from the policy.
    const evaluated = await new Promise<string>((resolve) => {
      setTimeout(() => {
        try {
          resolve(String(new Function('return 1 + 1')()))
        } catch {
          resolve('refused')
        }
      })
    })
    return { injected: 'injected' in window, evaluated }
  })
  expect(outcome).toEqual({ injected: false, evaluated: 'refused' })
})

test('gives the page two functions and nothing of Node.js', async () => {
  const facts = await program.page.evaluate(() => ({
    functions: Object.entries(window.registre31).map(([name, value]) => `${name}: ${typeof value}`),
    frozen: Object.isFrozen(window.registre31) || !Reflect.set(window.registre31, 'call', 1),
    nodeGlobals: ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
      (name) => name in window,
    ),
  }))
  expect(facts.functions.sort()).toEqual(['call: function', 'subscribe: function'])
  expect(facts.frozen).toBe(true)
  expect(facts.nodeGlobals).toEqual([])
})

test('stays on its page and opens no other window', async () => {
  const { app, page } = program
  const before = page.url()
  const opened = await page.evaluate(() => window.open('https://example.org') === null)
  expect(opened).toBe(true)
  for (const address of [
    'https://example.org/',
    'file:///etc/passwd',
    'app://registre31/other.html',
    'data:text/html,x',
  ]) {
    await page.evaluate((target) => {
      const link = document.createElement('a')
      link.href = target
      document.body.append(link)
      link.click()
      link.remove()
    }, address)
  }
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)))
  expect(page.url()).toBe(before)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('refuses every permission and the network', async () => {
  const facts = await program.page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'] as const
    const states: string[] = []
    // The DOM types do not know every name that Chromium answers.
    for (const name of names)
      states.push((await navigator.permissions.query({ name: name as PermissionName })).state)
    const network = await fetch('https://example.org').then(
      () => 'reached',
      () => 'refused',
    )
    return { states, network }
  })
  expect(new Set(facts.states)).toEqual(new Set(['denied']))
  expect(facts.network).toBe('refused')
})

test('reads no file outside the window’s folder', async () => {
  const statuses = await program.page.evaluate(async () => {
    const paths = [
      '/../main/index.js',
      '/%2e%2e/main/index.js',
      '/..%2fmain%2findex.js',
      '/%2e%2e%2fmain%2findex.js',
      '/nothing.js',
    ]
    return await Promise.all(paths.map(async (path) => (await fetch(path)).status))
  })
  expect(statuses).toEqual([404, 404, 404, 404, 404])
})

test('answers a call that nobody knows, and one that is too large, with an error value', async () => {
  const codes = await program.page.evaluate(async () => {
    const code = async (channel: string, input: unknown) => {
      const result = await window.registre31.call(channel, input)
      return 'error' in result ? result.error.code : 'answered'
    }
    return [
      await code('nobody.knows', {}),
      await code('__proto__', {}),
      await code('register.info', { bytes: new Uint8Array(65 * 1024 * 1024) }),
      await code('app.info', { surplus: 1 }),
      await code('files.openDocument', { token: '/etc/passwd' }),
      await code('files.saveDocument', { document: { channel: 'settings.update', input: {} } }),
    ]
  })
  expect(codes).toEqual([
    'UNKNOWN_CHANNEL',
    'UNKNOWN_CHANNEL',
    'TOO_LARGE',
    'INVALID_INPUT',
    'INVALID_INPUT',
    'INVALID_INPUT',
  ])
})

test('says what it runs on, without a path', async () => {
  const result = await program.page.evaluate(() => window.registre31.call('app.info', {}))
  expect(result).toMatchObject({
    value: { name: 'Registre 31', registerFile: 'registre.r31', packaged: false },
  })
  expect(JSON.stringify(result)).not.toContain(program.dataFolder)
})

test('survives the death of its service: the page stays, the next call is answered', async () => {
  const { app, page } = program
  await page.evaluate(() => Reflect.set(window, 'stillTheSamePage', true))
  const first = await killService(app)
  await expect
    .poll(async () => {
      const result = await page.evaluate(() => window.registre31.call('register.info', {}))
      return 'value' in result
    })
    .toBe(true)
  expect(await servicePid(app)).not.toBe(first)
  expect(await page.evaluate(() => 'stillTheSamePage' in window)).toBe(true)
})

test('opens where it was closed, and on the screen when that screen is gone', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'registre31-bounds-'))
  try {
    const first = await launchProgram({ dataFolder })
    await first.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 60, width: 1000, height: 700 }),
    )
    await first.close()
    const kept = JSON.parse(await readFile(join(dataFolder, 'window.json'), 'utf8'))
    expect(kept.window).toMatchObject({ width: 1000, height: 700 })

    const second = await launchProgram({ dataFolder })
    const bounds = await second.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.getBounds(),
    )
    await second.close()
    expect(bounds).toMatchObject({ width: 1000, height: 700 })
  } finally {
    await rm(dataFolder, { recursive: true, force: true })
  }
})

import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { callFromPage } from '#test/support/call-from-page'
import {
  beginProgram,
  killService,
  launchProgram,
  type RunningProgram,
  servicePid,
} from '#test/support/electron-app'

let program: RunningProgram

// One program for all of them: what a test does to it, the next one meets.
test.beforeAll(async () => {
  program = await launchProgram()
})
test.afterAll(async () => {
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
  const facts = await program.page.evaluate(() => {
    const bridge = Reflect.get(window, 'registre31')
    const nodeGlobals = ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer']
    return {
      functions: Object.entries(bridge).map(([name, value]) => `${name}: ${typeof value}`),
      replaceable: Reflect.set(bridge, 'call', 1),
      nodeGlobals: nodeGlobals.filter((name) => name in window),
    }
  })
  expect(facts.functions.sort()).toEqual(['call: function', 'subscribe: function'])
  expect(facts.replaceable).toBe(false)
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
      '/../main/messages.json',
      '/%2e%2e/main/messages.json',
      '/..%2fmain%2fmessages.json',
      '/%2e%2e%2fmain%2fmessages.json',
      '/nothing.js',
    ]
    return await Promise.all(paths.map(async (path) => (await fetch(path)).status))
  })
  expect(statuses).toEqual([404, 404, 404, 404, 404])
})

test('answers a call that nobody knows, and one that is malformed, with an error value', async () => {
  const calls: readonly (readonly [channel: string, input: unknown, code: string])[] = [
    ['nobody.knows', {}, 'UNKNOWN_CHANNEL'],
    ['__proto__', {}, 'UNKNOWN_CHANNEL'],
    ['', {}, 'UNKNOWN_CHANNEL'],
    ['app.info', { surplus: 1 }, 'INVALID_INPUT'],
    ['files.openDocument', { token: '/etc/passwd' }, 'INVALID_INPUT'],
    ['files.openDocument', { token: '0189f7c0-0000-7000-8000-000000000000' }, 'NOT_FOUND'],
    [
      'files.saveDocument',
      { document: { channel: 'settings.update', input: { surplus: 1 } } },
      'INVALID_INPUT',
    ],
  ]
  for (const [channel, input, code] of calls) {
    expect(await callFromPage(program.page, channel, input), channel).toMatchObject({ error: { code } })
  }
})

test('refuses an input too large to be an entry', async () => {
  const result = await program.page.evaluate(() =>
    Object.getOwnPropertyDescriptor(window, 'registre31')?.value.call('register.info', {
      bytes: new Uint8Array(65 * 1024 * 1024),
    }),
  )
  expect(result).toMatchObject({ error: { code: 'TOO_LARGE' } })
})

test('says what it runs on, without a path', async () => {
  const result = await callFromPage(program.page, 'app.info', {})
  const packaged = Boolean(process.env.REGISTRE31_PACKAGE)
  expect(result).toMatchObject({ value: { name: 'Registre 31', registerFile: 'registre.r31', packaged } })
  expect(JSON.stringify(result)).not.toContain(program.dataFolder)
})

test('survives the death of its service: the page stays, the next call is answered', async () => {
  const { app, page } = program
  await page.evaluate(() => Reflect.set(window, 'stillTheSamePage', true))
  const first = await killService(app)
  await expect.poll(async () => 'value' in (await callFromPage(page, 'register.info', {}))).toBe(true)
  expect(await servicePid(app)).not.toBe(first)
  expect(await page.evaluate(() => 'stillTheSamePage' in window)).toBe(true)
})

test('answers what was under way when the service died, and tells the page', async () => {
  const { app, page } = program
  await expect.poll(async () => 'value' in (await callFromPage(page, 'register.info', {}))).toBe(true)
  await page.evaluate(() => {
    const events: string[] = []
    Object.assign(window, { events })
    Object.getOwnPropertyDescriptor(window, 'registre31')?.value.subscribe((event: { name: string }) =>
      events.push(event.name),
    )
  })
  // Halted first, so that the call is certainly under way when the process dies.
  process.kill(await servicePid(app), 'SIGSTOP')
  const underWay = callFromPage(page, 'register.info', {})
  await expect.poll(() => page.evaluate(() => document.readyState)).toBe('complete')
  await killService(app)
  expect(await underWay).toMatchObject({ error: { code: 'SERVICE_RESTARTED' } })
  await expect
    .poll(() => page.evaluate(() => Object.getOwnPropertyDescriptor(window, 'events')?.value))
    .toContain('service-restarted')
})

test('hands the menu’s commands to the page, in French', async () => {
  const { app, page } = program
  await page.evaluate(() => {
    const events: unknown[] = []
    Object.assign(window, { events })
    Object.getOwnPropertyDescriptor(window, 'registre31')?.value.subscribe((event: unknown) =>
      events.push(event),
    )
  })
  const labels = await app.evaluate(({ Menu }) => {
    const menu = Menu.getApplicationMenu()
    const entry = menu?.items[0]?.submenu?.items[0]
    entry?.click()
    return { menus: menu?.items.map((item) => item.label), entry: entry?.label, keys: entry?.accelerator }
  })
  expect(labels).toEqual({
    menus: ['Fichier', 'Édition', 'Affichage', 'Aller', 'Aide'],
    entry: 'Nouvelle entrée',
    keys: 'CmdOrCtrl+N',
  })
  await expect
    .poll(() => page.evaluate(() => Object.getOwnPropertyDescriptor(window, 'events')?.value))
    .toContainEqual({ name: 'menu', command: 'new-entry' })
})

test('opens the register named on the command line', async () => {
  const other = await launchProgram({ parameters: [`--register=${join(program.dataFolder, 'autre.r31')}`] })
  const result = await callFromPage(other.page, 'app.info', {})
  await other.close()
  expect(result).toMatchObject({ value: { registerFile: 'autre.r31' } })
})

test('does not start twice on the same data', async () => {
  const second = launchProgram({ dataFolder: program.dataFolder })
  await expect(second).rejects.toThrow()
  expect(await program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('ends without a word when it is asked to before its page is there', async () => {
  for (const afterMs of [0, 20, 40, 60, 80, 100, 150]) {
    const { app, dataFolder } = await beginProgram()
    const running = app.process()
    await app.evaluate(({ app: main, BrowserWindow }, wait) => {
      const quit = () => setTimeout(() => main.quit(), wait)
      if (BrowserWindow.getAllWindows().length > 0) quit()
      else main.once('browser-window-created', quit)
    }, afterMs)
    await expect.poll(() => running.exitCode, { timeout: 10_000 }).toBe(0)
    const log = await readFile(join(dataFolder, 'logs/main.log'), 'utf8').catch(() => '')
    expect(log).not.toContain('could not start')
    await rm(dataFolder, { recursive: true, force: true })
  }
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

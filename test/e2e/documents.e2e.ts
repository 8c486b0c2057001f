import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type ElectronApplication, expect, test } from '@playwright/test'
import { callFromPage } from '#test/support/call-from-page'
import { answerSaveDialog, launchProgram, type RunningProgram } from '#test/support/electron-app'

const year = { from: '2025-01-01', to: '2025-12-31' }
const request = { document: { channel: 'documents.nilReturn', input: year } }

let program: RunningProgram
let folder: string

test.beforeAll(async () => {
  program = await launchProgram()
  const organisation = { organisation: 'Office de tourisme', profile: 'TOURIST_OFFICE' }
  expect(await callFromPage(program.page, 'register.create', organisation)).toHaveProperty('value')
})
test.beforeEach(async () => {
  folder = await mkdtemp(join(program.dataFolder, 'Mes documents '))
})
test.afterAll(async () => {
  await program.close()
})

test('writes a document whole where the person chooses, and tells the page its name only', async () => {
  await answerSaveDialog(program.app, join(folder, 'état néant.pdf'))
  const result = await callFromPage(program.page, 'files.saveDocument', request)
  expect(result).toMatchObject({ value: { saved: true, fileName: 'état néant.pdf' } })
  expect(JSON.stringify(result)).not.toContain(folder)
  const bytes = await readFile(join(folder, 'état néant.pdf'))
  expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-')
  expect(bytes.subarray(-8).toString('latin1')).toContain('%%EOF')
  expect(await readdir(folder)).toEqual(['état néant.pdf'])
})

test('writes a whole register where the person chooses, and the window cannot name a place itself', async () => {
  await answerSaveDialog(program.app, join(folder, 'registre.json'))
  const question = { format: 'json', what: 'all', token: crypto.randomUUID() }
  const result = await callFromPage(program.page, 'files.saveExport', question)
  expect(result).toMatchObject({ value: { saved: true, fileName: 'registre.json' } })
  expect(JSON.parse(await readFile(join(folder, 'registre.json'), 'utf8'))).toMatchObject({ version: 2 })
  const elsewhere = {
    channel: 'exports.writeTo',
    input: { format: 'json', path: join(folder, 'autre.json') },
  }
  for (const refused of [
    await callFromPage(program.page, elsewhere.channel, elsewhere.input),
    await callFromPage(program.page, 'files.saveDocument', { document: elsewhere }),
  ])
    expect(refused).toMatchObject({ error: { code: 'UNKNOWN_CHANNEL' } })
  expect(await readdir(folder)).toEqual(['registre.json'])
})

test('writes nothing when the person changes their mind', async () => {
  await answerSaveDialog(program.app, undefined)
  const result = await callFromPage(program.page, 'files.saveDocument', request)
  expect(result).toEqual({ value: { saved: false } })
  expect(await readdir(folder)).toEqual([])
})

test('adds the extension that the dialog left out, and proposes the last folder again', async () => {
  await answerSaveDialog(program.app, join(folder, 'sans extension'))
  await callFromPage(program.page, 'files.saveDocument', request)
  expect(await readdir(folder)).toEqual(['sans extension.pdf'])

  await program.app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = (...parameters: readonly unknown[]) => {
      Object.assign(globalThis, { proposed: parameters.at(-1) })
      return Promise.resolve({ canceled: true, filePath: '' })
    }
  })
  await callFromPage(program.page, 'files.saveDocument', request)
  const proposed = await program.app.evaluate(
    () => Object.getOwnPropertyDescriptor(globalThis, 'proposed')?.value,
  )
  expect(proposed.defaultPath).toBe(join(folder, basename(proposed.defaultPath)))
  expect(proposed.filters).toEqual([{ name: 'Document PDF', extensions: ['pdf'] }])
})

test('opens and shows what it saved, by its token', async () => {
  await recordOpenings(program.app)
  await answerSaveDialog(program.app, join(folder, 'a.pdf'))
  const saved = await callFromPage(program.page, 'files.saveDocument', request)
  const token = 'value' in saved ? Object.getOwnPropertyDescriptor(saved.value, 'token')?.value : undefined
  expect(await callFromPage(program.page, 'files.openDocument', { token })).toEqual({
    value: { opened: true },
  })
  expect(await callFromPage(program.page, 'files.showDocument', { token })).toEqual({
    value: { shown: true },
  })
  const opened = await program.app.evaluate(
    () => Object.getOwnPropertyDescriptor(globalThis, 'opened')?.value,
  )
  expect(opened).toEqual([join(folder, 'a.pdf'), join(folder, 'a.pdf')])

  await rm(join(folder, 'a.pdf'))
  expect(await callFromPage(program.page, 'files.openDocument', { token })).toMatchObject({
    error: { code: 'NOT_FOUND' },
  })
})

test('says in words why a document was not written, and leaves nothing behind', async () => {
  await answerSaveDialog(program.app, join(folder, 'absent', 'a.pdf'))
  const result = await callFromPage(program.page, 'files.saveDocument', request)
  expect(result).toMatchObject({ error: { code: 'REFUSED' } })
  expect('error' in result && result.error.message).toMatch(/pas pu être enregistré/)
  expect(await readdir(folder)).toEqual([])
})

test('passes on the refusal of a report that cannot be made, without a dialog', async () => {
  const backwards = {
    document: { channel: 'documents.nilReturn', input: { from: '2025-12-31', to: '2025-01-01' } },
  }
  expect(await callFromPage(program.page, 'files.saveDocument', backwards)).toMatchObject({
    error: { code: 'INVALID_INPUT' },
  })
})

/** Keeps the paths that the system would be asked to open, instead of starting a viewer. */
async function recordOpenings(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openPath = (path) => {
      opened.push(path)
      return Promise.resolve('')
    }
    shell.showItemInFolder = (path) => {
      opened.push(path)
    }
  })
}

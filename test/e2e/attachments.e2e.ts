import { mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { checkAccessibility } from '#test/support/accessibility'
import { callFromPage } from '#test/support/call-from-page'
import { answerSaveDialog, launchProgram, type RunningProgram } from '#test/support/electron-app'
import { writtenComplaint } from '#test/support/entries'
import { readPdf } from '#test/support/read-pdf'
import { hostileMail, pdfFile, pngFile, programFile, xlsxFile } from '#test/support/sample-files'

test.describe.configure({ mode: 'serial' })

let program: RunningProgram
let page: Page
let folder: string
const shots = 'test/artifacts/attachments'

test.beforeAll(async () => {
  program = await launchProgram()
  page = program.page
  folder = join(program.dataFolder, 'scans')
  await mkdir(folder)
  await writeFile(join(folder, 'lettre.pdf'), pdfFile(['Lettre de reclamation', 'Suite']))
  await writeFile(join(folder, 'photo.pdf'), pngFile(600, 400))
  await writeFile(join(folder, 'facture.pdf.exe'), programFile())
  await writeFile(join(folder, 'facture.pdf'), programFile())
  await writeFile(join(folder, 'message.eml'), hostileMail())
  // Refused by its size alone, before a byte of it is read.
  await writeFile(join(folder, 'film.txt'), '')
  await truncate(join(folder, 'film.txt'), 300 * 1024 * 1024)
  await writeFile(join(folder, 'tableau.xlsx'), xlsxFile())
  const organisation = { organisation: 'Office de tourisme', profile: 'TOURIST_OFFICE' }
  expect(await callFromPage(page, 'register.create', organisation)).toHaveProperty('value')
  const recorded = await callFromPage(page, 'intake.record', writtenComplaint())
  const id = 'value' in recorded ? Object.getOwnPropertyDescriptor(recorded.value, 'id')?.value : ''
  await page.reload()
  await page.evaluate((to) => {
    window.location.hash = `#/reclamations/${to}`
  }, id)
  await expect(page.getByRole('heading', { name: 'Pièces jointes' })).toBeVisible()
})
test.afterAll(async () => program.close())

test('files are chosen, dropped and scanned; what lies about itself is corrected or refused', async () => {
  await answerOpenDialog(program.app, [
    join(folder, 'lettre.pdf'),
    join(folder, 'photo.pdf'),
    join(folder, 'facture.pdf'),
    join(folder, 'film.txt'),
    join(folder, 'tableau.xlsx'),
  ])
  const strip = page.getByRole('region', { name: 'Pièces jointes' })
  await strip.getByRole('button', { name: 'Ajouter' }).click()
  await expect(strip.getByRole('button', { name: /^lettre\.pdf/ })).toBeVisible()
  await expect(strip.getByText(/joint sous le nom photo\.png/)).toBeVisible()
  await expect(strip.getByText(/programme ou un script/)).toBeVisible()
  await expect(strip.getByText(/dépasse 25\sMo/)).toBeVisible()
  await page.screenshot({ path: join(shots, 'strip.png') })
  const notes = strip.getByRole('button', { name: /^Masquer/ })
  for (let left = await notes.count(); left > 0; left -= 1) await notes.first().click()

  await page.evaluate(() => {
    const data = new DataTransfer()
    data.items.add(new File(['Bonjour'], 'note.txt'))
    window.dispatchEvent(new DragEvent('dragenter', { dataTransfer: data, bubbles: true }))
  })
  await expect(page.getByText(/^Déposer pour joindre à/)).toBeVisible()
  await page.screenshot({ path: join(shots, 'drop.png') })
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.items.add(new File(['Bonjour'], 'note.txt'))
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
  })
  await expect(strip.getByRole('button', { name: /^note\.txt/ })).toBeVisible()

  await page.evaluate(() => {
    const data = new DataTransfer()
    data.items.add(new File(['Reçu'], 'collage.txt'))
    window.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  })
  await expect(strip.getByRole('button', { name: /^collage\.txt/ })).toBeVisible()

  await strip.getByRole('button', { name: 'Dossier de numérisation' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('Aucun dossier de numérisation')).toBeVisible()
  await answerOpenDialog(program.app, [folder])
  await dialog.getByRole('button', { name: 'Choisir le dossier' }).click()
  await dialog.getByRole('button', { name: 'Joindre message.eml' }).click()
  await page.screenshot({ path: join(shots, 'scan.png') })
  await page.keyboard.press('Escape')
  await expect(strip.getByRole('button', { name: /^message\.eml/ })).toBeVisible()
  expect(await checkAccessibility(page)).toEqual([])
})

test('a PDF, a picture and a message are looked at inside the program', async () => {
  const strip = page.getByRole('region', { name: 'Pièces jointes' })
  await strip.getByRole('button', { name: /^lettre\.pdf/ }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.locator('canvas').first()).toBeVisible()
  await page.screenshot({ path: join(shots, 'pdf.png') })
  await page.keyboard.press('Escape')
  await strip.getByRole('button', { name: /^photo\.png/ }).click()
  await expect(dialog.getByRole('img', { name: 'photo.png' })).toBeVisible()
  await page.keyboard.press('Escape')
  await strip.getByRole('button', { name: /^message\.eml/ }).click()
  await expect(dialog.getByText('La porte était close.')).toBeVisible()
  await expect(dialog.getByText('facture.pdf')).toBeVisible()
  // Nothing of its HTML is on the screen: no picture to load, no frame, no form, no link, no script.
  await expect(dialog.locator('img, iframe, object, form, a[href], script, style, input')).toHaveCount(0)
  await expect(dialog).not.toContainText(/javascript:|track\.gif/)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.screenshot({ path: join(shots, 'mail-dark.png') })
  expect(await checkAccessibility(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  await page.keyboard.press('Escape')
  await strip.getByRole('button', { name: /^tableau\.xlsx/ }).click()
  await expect(dialog.getByText('Aucun aperçu pour ce document')).toBeVisible()
  await page.keyboard.press('Escape')
})

test('a copy is saved; another program gets a copy after a confirmation', async () => {
  const strip = page.getByRole('region', { name: 'Pièces jointes' })
  const menu = async (entry: string) => {
    await strip.getByRole('button', { name: 'Actions pour lettre.pdf' }).click()
    await page.getByRole('menuitem', { name: entry }).click()
  }
  const target = join(program.dataFolder, 'copie.pdf')
  await answerSaveDialog(program.app, target)
  await menu('Enregistrer une copie')
  await expect
    .poll(() =>
      readFile(target).then(
        (bytes) => bytes.length,
        () => 0,
      ),
    )
    .toBeGreaterThan(100)
  await program.app.evaluate(({ shell }) => {
    shell.openPath = (path) => {
      Object.assign(globalThis, { openedPath: path })
      return Promise.resolve('')
    }
  })
  await menu('Ouvrir avec un autre programme')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Ouvrir avec un autre programme' }).click()
  const opened = () =>
    program.app.evaluate(() => Object.getOwnPropertyDescriptor(globalThis, 'openedPath')?.value)
  await expect.poll(opened).toMatch(/registre31-.*lettre\.pdf$/)
})

test('a file is removed with a reason and given back', async () => {
  const strip = page.getByRole('region', { name: 'Pièces jointes' })
  await strip.getByRole('button', { name: 'Actions pour note.txt' }).click()
  await page.getByRole('menuitem', { name: 'Retirer' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(/Motif du retrait/).fill('Note d’un autre dossier')
  await page.keyboard.press('Enter')
  await expect(strip.getByText('Une pièce retirée')).toBeVisible()
  await page.getByRole('button', { name: 'Annuler le retrait' }).click()
  await expect(strip.getByRole('button', { name: /^note\.txt/ })).toBeVisible()
})

test('the sheet is seen before it is printed, with its attachments, and printed as seen', async () => {
  await page.getByRole('button', { name: 'Autres actions' }).click()
  await page.getByRole('menuitem', { name: 'Fiche avec les pièces jointes' }).click()
  const dialog = page.getByRole('dialog')
  const print = dialog.getByRole('button', { name: /^Imprimer/ })
  await expect(print).toBeEnabled({ timeout: 20_000 })
  await expect(dialog.locator('canvas').first()).toBeVisible()
  await page.screenshot({ path: join(shots, 'sheet.png') })
  expect(await checkAccessibility(page)).toEqual([])

  await stubPrinting(program.app, { printers: 0, answer: '' })
  await print.click()
  await expect(dialog.getByText(/Aucune imprimante/)).toBeVisible({ timeout: 30_000 })

  await stubPrinting(program.app, { printers: 1, answer: 'Print job canceled' })
  await page.keyboard.press('Control+p')
  await expect(dialog.getByText(/Aucune imprimante/)).toBeHidden()
  await expect.poll(() => printed(program.app), { timeout: 60_000 }).toBeGreaterThan(0)
  await expect(print).toBeEnabled({ timeout: 30_000 })
  await expect(dialog.getByRole('alert')).toHaveCount(0)

  await stubPrinting(program.app, { printers: 1, answer: null })
  await print.click()
  await expect.poll(() => printed(program.app), { timeout: 60_000 }).toBeGreaterThan(0)
  const bytes = Buffer.from(
    await program.app.evaluate(() => Object.getOwnPropertyDescriptor(globalThis, 'printedPdf')?.value),
    'base64',
  )
  await mkdir(shots, { recursive: true })
  await writeFile(join(shots, 'printed.pdf'), bytes)
  const paper = await readPdf(new Uint8Array(bytes))
  await answerSaveDialog(program.app, join(program.dataFolder, 'fiche.pdf'))
  // Ignored while the printer still has the document.
  await expect(async () => {
    await page.keyboard.press('Control+s')
    await expect(dialog.getByText('fiche.pdf')).toBeVisible({ timeout: 5_000 })
  }).toPass({ timeout: 40_000 })
  const saved = await readPdf(new Uint8Array(await readFile(join(program.dataFolder, 'fiche.pdf'))))
  expect(paper.pages).toHaveLength(saved.pages.length)
  expect(Math.abs((paper.pages[0]?.width ?? 0) - 595.28)).toBeLessThan(1)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  expect(await readdir(program.dataFolder)).toContain('fiche.pdf')
})

async function answerOpenDialog(app: ElectronApplication, paths: readonly string[]): Promise<void> {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: filePaths.length === 0, filePaths: [...filePaths] })
  }, paths)
}

/** Answers in place of the printer: `answer` is why it did not print; null prints to a PDF that is kept. */
async function stubPrinting(
  app: ElectronApplication,
  options: { readonly printers: number; readonly answer: string | null },
): Promise<void> {
  await app.evaluate(({ app: main }, { printers, answer }) => {
    Object.assign(globalThis, { printings: 0 })
    main.on('web-contents-created', (_event, contents) => {
      const printer = { name: 'Bureau', displayName: 'Bureau', description: '', options: {} }
      contents.getPrintersAsync = () => Promise.resolve(Array.from({ length: printers }, () => printer))
      contents.print = (given, done) => {
        const finish = () => {
          Object.assign(globalThis, { printings: 1 })
          done?.(answer === null, answer ?? '')
        }
        if (answer !== null) return finish()
        const size = given?.pageSize
        const inches =
          typeof size === 'object' ? { width: size.width / 25_400, height: size.height / 25_400 } : 'A4'
        void contents
          .printToPDF({
            printBackground: true,
            margins: { top: 0, bottom: 0, left: 0, right: 0 },
            pageSize: inches,
          })
          .then((pdf) => Object.assign(globalThis, { printedPdf: pdf.toString('base64') }))
          .then(finish)
      }
    })
  }, options)
}

function printed(app: ElectronApplication): Promise<number> {
  return app.evaluate(() => Object.getOwnPropertyDescriptor(globalThis, 'printings')?.value ?? 0)
}

import { expect, type Page, test } from '@playwright/test'
import { checkAccessibility } from '../support/accessibility'
import { callFromPage } from '../support/call-from-page'
import { launchProgram } from '../support/electron-app'

const shots = 'test/artifacts/counter'

/** Types texts freely and counts every other key. */
function typist(page: Page) {
  let keys = 0
  return {
    text: (words: string) => page.keyboard.insertText(words),
    async key(...names: string[]) {
      for (const name of names) {
        await page.keyboard.press(name)
        keys += 1
      }
    },
    count: () => keys,
  }
}

test('a typical complaint at the counter takes at most twelve keystrokes beyond its texts', async () => {
  const { app, page, close } = await launchProgram()
  const created = await callFromPage(page, 'register.create', {
    organisation: 'Office de tourisme de Port-Navalo',
    profile: 'TOURIST_OFFICE',
    sites: [{ name: 'Bureau du Port' }],
    employees: [{ name: 'Anne Le Goff' }],
  })
  expect(created).toHaveProperty('value')
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Aujourd’hui', level: 1 })).toBeVisible()
  await app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: '' })
  })

  const { text, key, count } = typist(page)
  await page.getByRole('button', { name: 'Mode guichet' }).click()
  await expect(page.getByRole('heading', { name: 'Souhaitez-vous une réponse ?' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: /^Nom/ })).toBeFocused()
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen())).toBe(
    true,
  )
  expect(await checkAccessibility(page)).toEqual([])
  await page.screenshot({ path: `${shots}/1-who.png` })

  await text('Jeanne Lefèvre')
  await key('Tab')
  await text('06 12 34 56 78')
  await key('Enter')

  await expect(
    page.getByRole('textbox', { name: /^Mots/ }).or(page.locator('textarea')).first(),
  ).toBeFocused()
  await text('Le bureau était fermé alors que le site l’annonçait ouvert, j’ai manqué mon bateau.')
  await key('Tab', 'ArrowDown', 'ArrowDown')
  await page.screenshot({ path: `${shots}/2-what.png` })
  expect(await checkAccessibility(page)).toEqual([])
  await key('Enter')

  await expect(page.getByRole('heading', { name: 'Est-ce bien cela ?' })).toBeVisible()
  await expect(page.locator('blockquote')).toContainText('j’ai manqué mon bateau')
  await page.screenshot({ path: `${shots}/3-read-back.png` })
  expect(await checkAccessibility(page)).toEqual([])
  await key('Control+Enter')

  await expect(page.getByRole('heading', { name: /^Réclamation R-\d{4}-\d{4} enregistrée/ })).toBeVisible()
  expect(count()).toBeLessThanOrEqual(12)
  await page.screenshot({ path: `${shots}/4-saved.png` })
  expect(await checkAccessibility(page)).toEqual([])

  // Told aloud: the form to sign is at hand; the next person finds a blank first step.
  await page.getByRole('button', { name: 'Formulaire à signer' }).click()
  const paper = page.getByRole('dialog', { name: /^Formulaire à signer/ })
  await expect(paper.getByRole('button', { name: 'Imprimer' })).toBeEnabled()
  await page.screenshot({ path: `${shots}/5-form.png` })
  await page.keyboard.press('Escape')
  await expect(paper).toHaveCount(0)
  await page.getByRole('button', { name: 'Personne suivante' }).click()
  await expect(page.getByRole('textbox', { name: /^Nom/ })).toHaveValue('')

  await page.emulateMedia({ colorScheme: 'dark' })
  await page.screenshot({ path: `${shots}/1-who-dark.png` })

  // Esc leaves; what was typed comes back as a draft on the screen of a new entry.
  await text('Paul Martin')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('navigation', { name: 'Menu principal' })).toBeVisible()
  await page.keyboard.press('Control+n')
  await expect(page.getByRole('textbox', { name: /^Nom/ })).toHaveValue('Paul Martin')
  await close()
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { MessageTree } from '#shared/i18n/typeset-messages'

const folder = join(import.meta.dirname, '../../shared/i18n')

function textsOf(tree: MessageTree): string[] {
  return Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : textsOf(value)))
}

/** Every message of a language. The runner of these tests imports no JSON. */
function messagesIn(language: 'fr' | 'en'): string[] {
  const files = readdirSync(join(folder, language))
  return files.flatMap((name) => textsOf(JSON.parse(readFileSync(join(folder, language, name), 'utf8'))))
}

const plain = (text: string) =>
  text
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replaceAll('’', "'")
    .trim()
const english = new Set(messagesIn('en').map(plain))
// Languages are offered in their own words; the others are words of the sample office.
const ownWords = ['Français', 'Accueil', 'Aucune remarque sur le nouveau dépliant.'].map(plain)
const french = messagesIn('fr')
  .map(plain)
  .filter((text) => !english.has(text))
const whole = new Set(french.filter((text) => !text.includes('{{')))
// Of a message with values, what stands around them: long enough to be nobody's own words.
const shapes = french
  .filter((text) => text.includes('{{') && text.replace(/{{.*?}}/g, '').length > 12)
  .map((text) => {
    const parts = text.split(/{{.*?}}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    return new RegExp(`^${parts.join('.{1,60}')}$`)
  })

/**
 * The French messages that an English window still shows, in its words or in its accessible names.
 * @param isEnglishPaper the pages of the document that is shown are read as well
 */
export async function findLeftInFrench(page: Page, isEnglishPaper: boolean): Promise<string[]> {
  const texts = await page.evaluate((withPages) => {
    // Documents, letters and what the organisation itself has written have languages of their own.
    const own = `textarea, td:first-child, th[scope="row"]${withPages ? '' : ', [aria-label^="Page "]'}`
    const found: string[] = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode
      if (!parentElement?.closest(own)) found.push(textContent ?? '')
    }
    for (const name of ['aria-label', 'title', 'placeholder']) {
      for (const element of document.querySelectorAll(`[${name}]`))
        found.push(element.getAttribute(name) ?? '')
    }
    return found
  }, isEnglishPaper)
  const shown = [...new Set(texts.map(plain))]
  const foreign = shown.filter((text) => !ownWords.includes(text))
  return foreign.filter((text) => whole.has(text) || shapes.some((shape) => shape.test(text)))
}

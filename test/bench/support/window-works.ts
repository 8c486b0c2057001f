import type { Page } from '@playwright/test'
import { timeUntilShown } from './timed-page'

const rows = `document.querySelector('[role=grid] tbody')?.textContent`
const heading = `document.querySelector('main h1')?.textContent`
/** The text of the rows in sight, once they are there: those at the end, in the middle or at the beginning. */
function rowsReadAt(place: 'first' | 'middle' | 'last'): string {
  return `(() => {
    const grid = document.querySelector('[role=grid]')
    const row = grid?.querySelector('tbody tr[id]:nth-child(14)')
    const part = Number(row?.getAttribute('aria-rowindex')) / Number(grid?.getAttribute('aria-rowcount'))
    const isThere = ${place === 'first' ? 'part < 0.2' : place === 'last' ? 'part > 0.8' : 'part > 0.3 && part < 0.7'}
    return !grid?.hasAttribute('aria-busy') && isThere ? row?.textContent : undefined
  })()`
}
const restMs = 400
const named = 'Gaëlle Abgrall'

/** One round through what people wait for, as a mouse and a keyboard do it: each work and how long it took. */
export async function windowWorks(page: Page): Promise<Map<string, number>> {
  const times = new Map<string, number>()
  const time = async (work: string, shown: string, act: () => Promise<unknown>) => {
    // Somebody looks at what is there before going on.
    await page.waitForTimeout(restMs)
    times.set(`window: ${work}`, await timeUntilShown(page, shown, act))
  }
  const press = (key: string) => () => page.keyboard.press(key)
  const rail = page.getByRole('navigation', { name: 'Menu principal' })
  const filters = page.getByRole('search', { name: 'Filtres' })
  const header = (name: string) =>
    page.getByRole('grid').getByRole('columnheader', { name }).getByRole('button')

  await time('list of complaints, opened', rows, () =>
    rail.getByRole('link', { name: /^Réclamations/ }).click(),
  )
  await time(
    'list, the next case beside it (J)',
    `document.querySelector('article h2')?.textContent`,
    press('j'),
  )
  await time('list, sorted by nature', rows, () => header('Nature').click())
  await time('list, its other end', rows, () => header('Nature').click())
  await header('Reçue le').click()
  await time('list, its end (End)', rowsReadAt('last'), press('End'))
  await time('list, its middle (scroll bar)', rowsReadAt('middle'), () =>
    page.getByRole('grid').evaluate((grid) => {
      const scroller = grid.parentElement
      // As if the thumb were let go there.
      grid.dispatchEvent(new PointerEvent('pointerup'))
      if (scroller) scroller.scrollTop = scroller.scrollHeight / 2
    }),
  )
  await time('list, its beginning (Home)', rowsReadAt('first'), press('Home'))
  const late = filters.getByRole('button', { name: 'En retard' })
  await time('list, only late ones', rows, () => late.click())
  await late.click()
  await page.getByRole('button', { name: 'Période', exact: true }).click()
  for (let year = 0; year < 9; year += 1) await page.getByRole('button', { name: 'Année précédente' }).click()
  await time('list, a month nine years ago', rows, () => page.getByRole('button', { name: 'juin' }).click())
  await page.getByRole('button', { name: 'Retirer le filtre Période' }).click()
  await page.keyboard.press('/')
  await time('list, words of most looked for', rows, () => page.keyboard.insertText('bonjour'))
  await page.keyboard.press('Enter')
  await page.keyboard.press('Home')
  await time('case, opened', `document.querySelector('[data-block]') && ${heading}`, press('Enter'))
  await time('Ctrl+K, opened', `document.querySelectorAll('[role=option]').length`, press('Control+k'))
  await time(
    'Ctrl+K, words of most',
    `document.querySelector('[role=group][aria-labelledby$="-complaints"]')?.textContent`,
    () => page.keyboard.insertText('bonjour'),
  )
  await page.keyboard.press('Escape')
  await time('dashboard of the year, opened', `document.querySelector('main dl dd')?.textContent`, () =>
    rail.getByRole('link', { name: 'Tableau de bord' }).click(),
  )
  await time(
    'rate of the year, opened',
    `${heading} === 'Taux pour mille' && document.querySelector('main [class*=value]')?.textContent`,
    () => rail.getByRole('link', { name: 'Taux pour mille' }).click(),
  )
  await time('new entry, opened', heading, press('Control+n'))
  await page.getByRole('textbox', { name: 'Nom', exact: true }).focus()
  await time(
    'new entry, whether the person is known',
    `document.querySelector('aside section:last-of-type p')?.textContent`,
    () => page.keyboard.insertText(named),
  )
  // No draft for the next round.
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  return times
}

import { cleanup, configure, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { windowI18n } from '#renderer/app/window-i18n'
import { type OpenedIntake, openIntake } from './open-intake'

// Screens are loaded when they are first opened, and a busy machine takes its time.
configure({ asyncUtilTimeout: 15_000 })

let opened: OpenedIntake | null = null

beforeEach(async () => {
  localStorage.clear()
  await windowI18n.changeLanguage('fr')
})
afterEach(async () => {
  cleanup()
  await opened?.close()
  opened = null
})

const field = (name: string | RegExp) => screen.getByLabelText<HTMLInputElement>(name)
async function put(name: string | RegExp, text: string) {
  await userEvent.click(field(name))
  await userEvent.paste(text)
}
const panel = () => screen.getByRole('complementary', { name: 'Ce que devient l’entrée' })
const save = () => userEvent.keyboard('{Control>}{Enter}{/Control}')

async function fillFacts() {
  await put(/Propos de la personne/, 'Une heure d’attente.')
  await userEvent.tab()
  await userEvent.keyboard('a')
}

async function fillComplaint() {
  await put('Nom', 'Zoé Martin')
  await put('Téléphone', '06 12 34 56 78')
  await fillFacts()
}

describe('what the entry will be', () => {
  it('is told while it is typed, with the reason and the promise', async () => {
    opened = await openIntake()
    expect(within(panel()).getByText('Remarque')).toBeTruthy()
    await put('Nom', 'Zoé Martin')
    expect(within(panel()).getByText(/le nom n’est pas gardé/)).toBeTruthy()
    await put('Téléphone', '06 12 34 56 78')
    expect(within(panel()).getByText('Réclamation à formaliser')).toBeTruthy()
    expect(within(panel()).getByText(/^Répondre au plus tard le/)).toBeTruthy()
    await userEvent.click(screen.getByRole('checkbox', { name: /Recueillie par écrit/ }))
    expect(within(panel()).getByText('Réclamation')).toBeTruthy()
    await userEvent.clear(field('Nom'))
    expect(within(panel()).getByText('Nom à indiquer')).toBeTruthy()
  })

  it('is a suggestion for an idea, of which no name is asked', async () => {
    opened = await openIntake()
    await userEvent.click(screen.getByRole('radio', { name: 'Une idée, sans mécontentement' }))
    expect(within(panel()).getByText('Suggestion')).toBeTruthy()
    expect(screen.queryByLabelText('Nom')).toBeNull()
  })

  it('offers difficulties and hazards to training organisations only', async () => {
    opened = await openIntake({ create: { profile: 'TRAINING_ORGANISATION' } })
    await userEvent.click(screen.getByRole('radio', { name: 'Un aléa' }))
    expect(within(panel()).getByText('Aléa')).toBeTruthy()
  })

  it('shows the earlier cases of the same phone', async () => {
    opened = await openIntake()
    await fillComplaint()
    await save()
    await userEvent.click(await screen.findByRole('button', { name: /Entrée suivante/ }))
    await put('Téléphone', '+33 6 12 34 56 78')
    expect(await within(panel()).findByRole('link', { name: /^R-/ })).toBeTruthy()
  })
})

describe('saving', () => {
  it('takes a complaint with the keyboard alone, in a dozen keys beside its texts', async () => {
    opened = await openIntake()
    const keys = ['{Tab}', '{Tab}', 'Zoé Martin', '{Tab}', '0612345678', '{Tab}', '{Tab}', '{Tab}']
    keys.push('Une heure d’attente.', '{Tab}', 'a', '{Control>}{Enter}{/Control}')
    const first = screen.getByRole('radio', { name: 'Une réclamation ou une remarque' })
    await waitFor(() => expect(document.activeElement).toBe(first))
    for (const key of keys) await userEvent.keyboard(key)
    expect(
      await screen.findByRole('heading', { name: /^Réclamation R-\d{4}-0001 enregistrée$/ }),
    ).toBeTruthy()
    expect(keys.filter((key) => key.length < 4 || key.startsWith('{')).length).toBeLessThanOrEqual(12)
    expect(opened.sent[0]).toMatchObject({ nature: 'ACCUEIL', complainant: { name: 'Zoé Martin' } })
  })

  it('sends nothing of an identity once the person chose to stay anonymous', async () => {
    opened = await openIntake()
    await put('Nom', 'Zoé Martin')
    await put('Téléphone', '06 12 34 56 78')
    await userEvent.click(screen.getByRole('radio', { name: /Rester anonyme/ }))
    expect(screen.queryByLabelText('Nom')).toBeNull()
    await fillFacts()
    await save()
    expect(await screen.findByRole('heading', { name: /^Remarque RM-/ })).toBeTruthy()
    expect(JSON.stringify(opened.sent)).not.toMatch(/Zoé|0612|06 12/)
    expect(JSON.stringify({ ...localStorage })).not.toMatch(/Zoé|06 12/)
  })

  it('says before saving that a name alone is not kept', async () => {
    opened = await openIntake()
    await put('Nom', 'Zoé Martin')
    await fillFacts()
    await save()
    const dialog = await screen.findByRole('alertdialog', { name: /^Enregistrer comme remarque/ })
    expect(within(dialog).getByRole('listitem').textContent).toBe('Nom')
    expect(opened.sent).toEqual([])
    await userEvent.click(within(dialog).getByRole('button', { name: 'Enregistrer la remarque' }))
    expect(await screen.findByRole('heading', { name: /^Remarque RM-/ })).toBeTruthy()
  })

  it('leads from each error to its field, folded or not', async () => {
    opened = await openIntake()
    await fillComplaint()
    await userEvent.clear(field('Téléphone'))
    await put('Téléphone', '12')
    await userEvent.click(screen.getByRole('button', { name: /^Réponse/ }))
    await put('Réponse donnée le', 'bientôt')
    await userEvent.click(screen.getByRole('button', { name: /^Réponse/ }))
    await save()
    const summary = await screen.findByRole('alert')
    expect(summary.textContent).toContain('2 points à corriger')
    await waitFor(() => expect(document.activeElement).toBe(field('Téléphone')))
    await userEvent.click(within(summary).getByRole('button', { name: /^Réponse donnée le/ }))
    await waitFor(() => expect(document.activeElement).toBe(field('Réponse donnée le')))
    expect(opened.sent).toEqual([])
  })

  it('puts what only the service can refuse beside its field', async () => {
    opened = await openIntake()
    await fillComplaint()
    await userEvent.click(screen.getByRole('button', { name: 'Ajouter une solution convenue' }))
    await put(/^Solution convenue/, 'Rappeler demain')
    await userEvent.click(screen.getByRole('radio', { name: 'Promise pour plus tard' }))
    await save()
    await waitFor(() => expect(document.activeElement).toBe(field(/^Promise pour le/)))
    expect(field(/^Promise pour le/).getAttribute('aria-invalid')).toBe('true')
  })

  it('starts the next entry at the first question, with the channel of the last one', async () => {
    opened = await openIntake()
    await userEvent.click(screen.getByRole('button', { name: /Canal/ }))
    await userEvent.click(await screen.findByRole('option', { name: 'Courrier' }))
    await fillComplaint()
    await userEvent.keyboard('{Control>}{Shift>}{Enter}{/Shift}{/Control}')
    expect(await screen.findByRole('link', { name: 'Ouvrir la fiche' })).toBeTruthy()
    expect(field('Nom').value).toBe('')
    const first = screen.getByRole('radio', { name: 'Une réclamation ou une remarque' })
    await waitFor(() => expect(document.activeElement).toBe(first))
    expect(screen.getByRole('button', { name: /Canal/ }).textContent).toContain('Courrier')
  })
})

describe('a draft', () => {
  it('comes back when the window is opened again, and is gone once recorded', async () => {
    opened = await openIntake()
    await fillComplaint()
    expect(await screen.findByText(/^Brouillon gardé à/)).toBeTruthy()
    await opened.reopen()
    expect(screen.getByText(/^Brouillon du .* repris$/)).toBeTruthy()
    expect(field('Nom').value).toBe('Zoé Martin')
    expect(field(/Propos de la personne/).value).toBe('Une heure d’attente.')
    await save()
    await screen.findByRole('heading', { name: /^Réclamation R-/ })
    await opened.reopen()
    expect(screen.queryByText(/^Brouillon du/)).toBeNull()
    expect(field('Nom').value).toBe('')
  })

  it('is set aside for somebody else, and found again', async () => {
    opened = await openIntake()
    await put('Nom', 'Zoé Martin')
    await userEvent.keyboard('{Control>}n{/Control}')
    await waitFor(() => expect(field('Nom').value).toBe(''))
    await userEvent.click(screen.getByRole('button', { name: '1 autre brouillon' }))
    await userEvent.click(await screen.findByRole('menuitem', { name: /Zoé Martin/ }))
    await waitFor(() => expect(field('Nom').value).toBe('Zoé Martin'))
  })

  it('is not recorded twice when the service died after the first save', async () => {
    opened = await openIntake()
    await fillComplaint()
    opened.loseAnswer('intake.record')
    await save()
    expect(await screen.findByText(/a redémarré pendant l’enregistrement/)).toBeTruthy()
    expect(field('Nom').value).toBe('Zoé Martin')
    await save()
    await screen.findByRole('heading', { name: /^Réclamation R-\d{4}-0001 enregistrée$/ })
    expect(screen.getByText(/était déjà dans le registre/)).toBeTruthy()
    expect(await opened.call('complaints.count', {})).toEqual({ count: 1 })
  })
})

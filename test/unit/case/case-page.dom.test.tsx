import { cleanup, configure, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { windowI18n } from '#renderer/app/window-i18n'
import { writtenComplaint } from '#test/support/entries'
import { type OpenedCase, openCase } from './open-case'

// Screens are loaded when they are first opened, and a busy machine takes its time.
configure({ asyncUtilTimeout: 15_000 })
vi.setConfig({ testTimeout: 60_000 })

let opened: OpenedCase | null = null

beforeEach(async () => {
  localStorage.clear()
  await windowI18n.changeLanguage('fr')
})
afterEach(async () => {
  cleanup()
  await opened?.close()
  opened = null
})

const name = writtenComplaint().complainant?.name ?? ''
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const place = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Lieu des faits' })
const record = (service: OpenedCase) => service.call('complaints.get', { number: service.number })

async function editFacts() {
  await userEvent.click(button('Modifier — Faits'))
  await screen.findByRole('form', { name: 'Modifier le bloc Faits' })
}

describe('the next step', () => {
  it('is the one primary button, and moves on when it is done', async () => {
    opened = await openCase()
    await userEvent.click(button('Accuser réception'))
    const dialog = await screen.findByRole('dialog', { name: 'Accuser réception' })
    await userEvent.click(within(dialog).getByRole('button', { name: /Noter l’accusé/ }))
    await userEvent.click(await screen.findByRole('button', { name: 'Répondre' }))
    expect((await record(opened)).acknowledgedAt).not.toBeNull()
    expect(await screen.findByRole('dialog', { name: 'Répondre' })).toBeTruthy()
  })

  it('lists what is missing before closing, each leading to its block', async () => {
    opened = await openCase()
    await userEvent.click(button('Autres actions'))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Clôturer' }))
    const dialog = await screen.findByRole('dialog', { name: 'Clôturer la réclamation' })
    expect(within(dialog).getByText('Il manque 4 points avant de clôturer')).toBeTruthy()
    await userEvent.click(within(dialog).getByRole('button', { name: 'Indiquer la décision.' }))
    expect(await screen.findByRole('form', { name: 'Modifier le bloc Décision' })).toBeTruthy()
  })
})

describe('a milestone', () => {
  it('tells of a change by somebody else once, and does not undo it', async () => {
    opened = await openCase()
    await userEvent.click(button('Autres actions'))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Répondre' }))
    const dialog = await screen.findByRole('dialog', { name: 'Répondre' })
    const save = () => userEvent.click(within(dialog).getByRole('button', { name: /Noter la réponse/ }))
    await opened.changeElsewhere({ outcome: 'UPHELD' })
    await save()
    expect(await within(dialog).findByText(new RegExp(`entre-temps par ${opened.colleague}`))).toBeTruthy()
    await waitFor(() => expect(screen.getAllByText('Fondée').length).toBeGreaterThan(0))
    await save()
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(await record(opened)).toMatchObject({ outcome: 'UPHELD', answerChannel: 'LETTER' })
  })
})

describe('a closed case', () => {
  it('takes the answers to the questionnaire that come after the closing', async () => {
    const at = new Date(Date.now() - 3_600_000).toISOString()
    opened = await openCase({
      acknowledgedAt: at,
      answeredAt: at,
      outcome: 'UPHELD',
      followUpAttempts: [at, at],
      closedAt: at,
    })
    await userEvent.click(button('Autres actions'))
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'Noter les réponses au questionnaire' }),
    )
    const dialog = await screen.findByRole('dialog', { name: 'Noter les réponses au questionnaire' })
    expect(within(dialog).queryByText('La personne a-t-elle été jointe ?')).toBeNull()
    const satisfaction = within(dialog).getByRole('radiogroup', { name: /^Satisfaction/ })
    await userEvent.click(within(satisfaction).getByRole('radio', { name: /^5/ }))
    await userEvent.click(within(dialog).getByRole('button', { name: /Noter les réponses/ }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(await record(opened)).toMatchObject({ status: 'CLOSED', closedAt: at, satisfactionScore: 5 })
  })
})

describe('a block of the record', () => {
  it('shows the words of the person and never lets them be edited', async () => {
    opened = await openCase()
    expect(screen.getByText(/une heure devant une porte close/)).toBeTruthy()
    await editFacts()
    expect(screen.queryByRole('textbox', { name: /Propos/ })).toBeNull()
    await userEvent.type(place(), 'Guichet{Control>}{Enter}{/Control}')
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull())
    expect((await record(opened)).place).toBe('Guichet')
    expect(screen.getByText('Guichet', { selector: 'dd *' })).toBeTruthy()
  })

  it('keeps as a draft what was typed when it is left with Esc', async () => {
    opened = await openCase()
    await editFacts()
    await userEvent.type(place(), 'Guichet{Escape}')
    expect(await screen.findByText('Brouillon non enregistré')).toBeTruthy()
    expect((await record(opened)).place).toBeNull()
    await userEvent.click(button('Reprendre — Faits'))
    await waitFor(() => expect(place().value).toBe('Guichet'))
  })

  it('says beside the field what the service refuses', async () => {
    opened = await openCase()
    await userEvent.click(button('Modifier — Réclamant'))
    const phone = await screen.findByRole('textbox', { name: 'Téléphone' })
    await userEvent.clear(phone)
    await userEvent.type(phone, '12{Control>}{Enter}{/Control}')
    expect(await screen.findByText('Ce numéro de téléphone n’est pas valable.')).toBeTruthy()
  })
})

describe('a block that somebody else changed meanwhile', () => {
  it('keeps what was typed, names who changed it, and lets each field be chosen', async () => {
    opened = await openCase({ place: 'Port', service: 'Billetterie' })
    await editFacts()
    await userEvent.clear(place())
    await userEvent.type(place(), 'Gare')
    await opened.changeElsewhere({ place: 'Plage', service: 'Accueil' })
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    expect(await screen.findByText(new RegExp(`entre-temps par ${opened.colleague}`))).toBeTruthy()
    expect(place().value).toBe('Gare')

    await userEvent.click(await screen.findByRole('button', { name: 'Comparer' }))
    const dialog = await screen.findByRole('dialog', { name: 'Deux versions' })
    expect(within(dialog).getByText('Avant : Port')).toBeTruthy()
    expect(within(dialog).getByRole('radio', { name: /Le registre.*Plage/ })).toBeTruthy()
    expect(within(dialog).getByText(/Modifié dans le registre seulement : Accueil/)).toBeTruthy()
    await userEvent.click(within(dialog).getByRole('button', { name: 'Reprendre avec ces valeurs' }))

    expect(place().value).toBe('Gare')
    await userEvent.click(button(/Enregistrer/))
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull())
    expect(await record(opened)).toMatchObject({ place: 'Gare', service: 'Accueil' })
  })

  it('is told before saving when the service says so, and may take the version of the register', async () => {
    opened = await openCase({ place: 'Port' })
    await editFacts()
    await userEvent.type(place(), ' de plaisance')
    await opened.changeElsewhere({ place: 'Plage' })
    await opened.tell({ name: 'changed', channel: 'complaints.update' })
    await userEvent.click(await screen.findByRole('button', { name: 'Comparer' }))
    const dialog = await screen.findByRole('dialog')
    await userEvent.click(within(dialog).getByRole('radio', { name: /Le registre.*Plage/ }))
    await userEvent.click(within(dialog).getByRole('button', { name: 'Reprendre avec ces valeurs' }))
    await waitFor(() => expect(place().value).toBe('Plage'))
  })

  it('is not disturbed by a change to another block', async () => {
    opened = await openCase()
    await editFacts()
    await userEvent.type(place(), 'Gare')
    await opened.changeElsewhere({ measuresTaken: 'Appelée' })
    await opened.tell({ name: 'changed', channel: 'complaints.update' })
    await screen.findByText('Appelée', { selector: 'dd *' })
    await userEvent.click(button(/^Enregistrer/))
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull())
    expect(await record(opened)).toMatchObject({ place: 'Gare', measuresTaken: 'Appelée' })
  })
})

describe('a case that is over', () => {
  it('is read-only once reclassified, says so, and leads to the remark', async () => {
    opened = await openCase()
    expect(screen.getAllByText(name).length).toBeGreaterThan(0)
    await userEvent.click(button('Autres actions'))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Requalifier en remarque' }))
    const dialog = await screen.findByRole('dialog', { name: 'Requalifier en remarque' })
    expect(within(dialog).getByText('L’identité est effacée pour toujours')).toBeTruthy()
    await userEvent.click(within(dialog).getByRole('button', { name: /effacer l’identité/ }))
    expect(await screen.findByRole('link', { name: 'Ouvrir la remarque RM-2026-0001' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^(Modifier|Compléter)/ })).toBeNull()
    expect(screen.queryByText(name)).toBeNull()
  })
})

describe('a number that nobody has', () => {
  it('says so and leads back to the list', async () => {
    opened = await openCase()
    opened.goTo('R-1999-0001')
    expect(await screen.findByText('Aucune réclamation ne porte ce numéro.')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Revenir aux réclamations' })).toBeTruthy()
  })
})

import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { DateField } from '#renderer/ui/fields/date-field'
import { DateTimeField } from '#renderer/ui/fields/date-time-field'
import { renderInWindow } from './window'

afterEach(cleanup)

function Day({ initial }: { readonly initial: string | null }) {
  const [value, setValue] = useState(initial)
  return (
    <>
      <DateField label="Date des faits" value={value} onChange={setValue} />
      <output>{value ?? 'vide'}</output>
    </>
  )
}

function Moment({ initial }: { readonly initial: string | null }) {
  const [value, setValue] = useState(initial)
  return (
    <>
      <DateTimeField
        label="Reçue le"
        value={value}
        onChange={setValue}
        timeZone="Europe/Paris"
        hasNowButton
      />
      <output>{value ?? 'vide'}</output>
    </>
  )
}

const value = () => screen.getByRole('status').textContent
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })

describe('the field of a day', () => {
  it('gives an ISO day for what is typed and shows it in full when left', async () => {
    renderInWindow(<Day initial={null} />)
    await userEvent.type(field('Date des faits'), '18/11/26')
    expect(value()).toBe('2026-11-18')
    await userEvent.tab()
    expect(field('Date des faits').value).toBe('18/11/2026')
  })

  it('keeps what is no date as it was typed, for the schema to refuse', async () => {
    renderInWindow(<Day initial={null} />)
    await userEvent.type(field('Date des faits'), '31/02/2026')
    await userEvent.tab()
    expect(value()).toBe('31/02/2026')
    expect(field('Date des faits').value).toBe('31/02/2026')
  })

  it('moves by a day with the arrows and empties to nothing', async () => {
    renderInWindow(<Day initial="2026-02-28" />)
    await userEvent.click(field('Date des faits'))
    await userEvent.keyboard('{ArrowUp}')
    expect(value()).toBe('2026-03-01')
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    expect(value()).toBe('2026-02-27')
    await userEvent.clear(field('Date des faits'))
    expect(value()).toBe('vide')
  })
})

describe('the field of a moment', () => {
  it('gives an instant in UTC for the local time of the site', async () => {
    renderInWindow(<Moment initial={null} />)
    await userEvent.type(field('Reçue le'), '21/11/2026 10h05')
    expect(value()).toBe('2026-11-21T09:05:00.000Z')
    await userEvent.tab()
    expect(field('Reçue le').value).toBe('21/11/2026 10:05')
  })

  it('shows an instant in the time of the site', () => {
    renderInWindow(<Moment initial="2026-07-14T22:30:00.000Z" />)
    expect(field('Reçue le').value).toBe('15/07/2026 00:30')
  })

  it('puts the present moment at one press', async () => {
    renderInWindow(<Moment initial={null} />)
    await userEvent.click(screen.getByRole('button', { name: 'Maintenant' }))
    expect(value()).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:00\.000Z$/)
  })
})

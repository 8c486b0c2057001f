import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useForm } from 'react-hook-form'
import { afterEach, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { keepDraftOver, readDraftOver } from '#renderer/app/kept-draft'
import { PartDialog } from '#renderer/app/parts/part-dialog'
import { useKeptForm } from '#renderer/app/parts/use-kept-form'
import { Dialog } from '#renderer/ui/overlays/dialog'
import { renderInWindow } from './window'

afterEach(() => {
  cleanup()
  localStorage.clear()
})

const dialog = (onSubmit: () => void) => (
  <PartDialog
    title="Répondre"
    submitLabel="Noter la réponse"
    refusal={null}
    isSaving={false}
    onSubmit={onSubmit}
    onClose={() => undefined}
  >
    <input aria-label="Signataire" />
  </PartDialog>
)

it('saves on Ctrl+Enter from a field, from its buttons and while the focus is nowhere', async () => {
  const onSubmit = vi.fn()
  renderInWindow(dialog(onSubmit))
  await userEvent.click(screen.getByLabelText('Signataire'))
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  expect(onSubmit).toHaveBeenCalledTimes(1)
  screen.getByRole('button', { name: 'Revenir' }).focus()
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  expect(onSubmit).toHaveBeenCalledTimes(2)
  document.body.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }),
  )
  expect(onSubmit).toHaveBeenCalledTimes(3)
})

it('leaves the key to a dialog in front of it', async () => {
  const onSubmit = vi.fn()
  renderInWindow(
    <>
      {dialog(onSubmit)}
      <Dialog isOpen title="Deux versions" onClose={() => undefined}>
        <input aria-label="Valeur" />
      </Dialog>
    </>,
  )
  screen.getByLabelText('Valeur').focus()
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  expect(onSubmit).not.toHaveBeenCalled()
})

interface Words {
  readonly words: string
  readonly day: string | null
}

function Kept() {
  const form = useForm<Words>({ defaultValues: { words: '', day: null } })
  const forget = useKeptForm(form, 'part.one')
  return (
    <>
      <input aria-label="Mots" {...form.register('words')} />
      <button type="button" onClick={forget}>
        Oublier
      </button>
    </>
  )
}
const words = () => screen.getByLabelText<HTMLInputElement>('Mots')

it('keeps what is typed into it until it is saved, and nothing that was not typed', async () => {
  const first = renderInWindow(<Kept />)
  await userEvent.type(words(), 'Rappeler le port')
  first.unmount()
  expect(localStorage.getItem('registre31.draft.part.one')).toBe('{"words":"Rappeler le port"}')
  const second = renderInWindow(<Kept />)
  expect(words().value).toBe('Rappeler le port')
  await userEvent.click(screen.getByRole('button', { name: 'Oublier' }))
  second.unmount()
  renderInWindow(<Kept />)
  expect(words().value).toBe('')
})

it('goes on where this machine has no room, or kept something that nobody can read', async () => {
  localStorage.setItem('registre31.draft.part.one', '{"words":')
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  renderInWindow(<Kept />)
  await userEvent.type(words(), 'Rappeler')
  expect(words().value).toBe('Rappeler')
  full.mockRestore()
})

const pageSchema = z.object({ title: z.string(), text: z.string(), note: z.string() })

it('lays what was typed over what somebody else saved meanwhile, and says so', () => {
  const begun = { title: 'Accueil', text: 'Ouvrir', note: '' }
  const over = (start: typeof begun) => readDraftOver('draft', start, ['title', 'text', 'note'], pageSchema)
  expect(over(begun)).toBeNull()
  keepDraftOver('draft', begun, { ...begun, text: 'Ouvrir à dix heures' })
  expect(over(begun)).toEqual({ draft: { ...begun, text: 'Ouvrir à dix heures' }, isOvertaken: false })
  const theirs = { title: 'À l’accueil', text: 'Ouvrir à neuf heures', note: '' }
  expect(over(theirs)).toEqual({
    draft: { title: 'À l’accueil', text: 'Ouvrir à dix heures', note: '' },
    isOvertaken: true,
  })
})

import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { PartDialog } from '#renderer/app/parts/part-dialog'
import { Dialog } from '#renderer/ui/overlays/dialog'
import { renderInWindow } from './window'

afterEach(cleanup)

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

import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useForm } from 'react-hook-form'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { applyFieldErrors } from '#renderer/app/apply-field-errors'
import { FormErrorSummary } from '#renderer/ui/form/form-error-summary'
import { MoneyFieldControl } from '#renderer/ui/form/money-field-control'
import { schemaResolver } from '#renderer/ui/form/schema-resolver'
import { SelectControl } from '#renderer/ui/form/select-control'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { YesNoControl } from '#renderer/ui/form/yes-no-control'
import { AppError } from '#shared/api/app-error'
import { day, requiredText } from '#shared/api/fields'
import { renderInWindow } from './window'

afterEach(cleanup)

const schema = z.strictObject({
  person: z.strictObject({ name: requiredText(20) }),
  nature: z.enum(['ACCUEIL', 'ATTENTE']),
  on: day.nullable(),
  amount: z.int().nullable(),
  satisfied: z.boolean().nullable(),
})

const empty = {
  person: { name: '' },
  nature: null as string | null,
  on: null as string | null,
  amount: null as number | null,
  satisfied: null as boolean | null,
}

interface SampleProps {
  readonly onSave: (value: z.output<typeof schema>) => AppError | undefined
  readonly values?: Partial<typeof empty>
}

function Sample({ onSave, values }: SampleProps) {
  const form = useForm<typeof empty, unknown, z.output<typeof schema>>({
    resolver: schemaResolver(schema, 'fr'),
    defaultValues: { ...empty, ...values },
  })
  const save = form.handleSubmit((value) => {
    const refusal = onSave(value)
    if (refusal) applyFieldErrors(refusal, form)
  })
  return (
    <form noValidate onSubmit={save}>
      <FormErrorSummary control={form.control} onGoTo={() => form.setFocus('person.name')} />
      <TextFieldControl control={form.control} name="person.name" label="Nom" isRequired />
      <SelectControl
        control={form.control}
        name="nature"
        label="Nature"
        choices={[
          { value: 'ACCUEIL', label: 'Accueil' },
          { value: 'ATTENTE', label: 'Attente' },
        ]}
      />
      <TextFieldControl control={form.control} name="on" label="Date" />
      <MoneyFieldControl control={form.control} name="amount" label="Montant" />
      <YesNoControl control={form.control} name="satisfied" label="Satisfaite" />
      <button type="submit">Enregistrer</button>
    </form>
  )
}

const save = () => userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }))
const name = () => screen.getByRole<HTMLInputElement>('textbox', { name: /^Nom/ })

describe('a form', () => {
  it('says in words what is missing, beside the field and in the summary, and leads to the first field', async () => {
    const onSave = vi.fn()
    renderInWindow(<Sample onSave={onSave} />)
    await save()
    const summary = await screen.findByRole('alert')
    expect(summary.textContent).toContain('2 points à corriger')
    expect(name().getAttribute('aria-invalid')).toBe('true')
    expect(screen.getAllByText('Cette information est obligatoire.').length).toBeGreaterThanOrEqual(2)
    await waitFor(() => expect(document.activeElement).toBe(name()))
    expect(onSave).not.toHaveBeenCalled()
  })

  it('asks for dates as people write them in the window', async () => {
    renderInWindow(
      <Sample onSave={vi.fn()} values={{ on: 'bientôt', nature: 'ACCUEIL', person: { name: 'A' } }} />,
    )
    await save()
    const told = await screen.findAllByText(/JJ\/MM\/AAAA/)
    expect(told.length).toBeGreaterThan(0)
  })

  it('gives the parsed values: money in cents, a question as true or false', async () => {
    const onSave = vi.fn()
    renderInWindow(<Sample onSave={onSave} values={{ nature: 'ATTENTE' }} />)
    await userEvent.type(name(), '  Élodie  ')
    await userEvent.type(screen.getByRole('textbox', { name: 'Montant' }), '1234,5')
    await userEvent.click(screen.getByRole('radio', { name: 'Non' }))
    await save()
    await waitFor(() => expect(onSave).toHaveBeenCalled())
    expect(onSave.mock.calls[0]?.[0]).toEqual({
      person: { name: 'Élodie' },
      nature: 'ATTENTE',
      on: null,
      amount: 123450,
      satisfied: false,
    })
  })

  it("puts the service's refusal beside the field that it names", async () => {
    const refusal = new AppError('INVALID_INPUT', 'Ce nom est déjà utilisé.', [
      { path: 'person.name', code: 'NAME_TAKEN', message: 'Ce nom est déjà utilisé.' },
    ])
    renderInWindow(<Sample onSave={() => refusal} values={{ nature: 'ATTENTE', person: { name: 'A' } }} />)
    await save()
    await waitFor(() => expect(name().getAttribute('aria-invalid')).toBe('true'))
    expect(screen.getAllByText(/Ce nom est déjà utilisé\./).length).toBeGreaterThan(0)
  })

  it('knows when a refusal names no field of its own', () => {
    const form = { setError: vi.fn(), getValues: () => ({ name: '' }) }
    const refusal = new AppError('INVALID_INPUT', 'Non', [{ path: 'other', code: 'X', message: 'Non' }])
    expect(applyFieldErrors(refusal, form as never)).toBe(false)
    expect(form.setError).not.toHaveBeenCalled()
  })
})

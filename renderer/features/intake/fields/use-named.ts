import type { FieldPath } from 'react-hook-form'
import type { IntakeControl, IntakeValues } from '../intake-values'
import { useFieldLabel } from './field-label'

/** What binds a field to its path in the form: with the label that every screen gives it. */
export function useNamed(control: IntakeControl) {
  const label = useFieldLabel()
  return <P extends FieldPath<IntakeValues>>(name: P) => ({ control, name, label: label(name) })
}

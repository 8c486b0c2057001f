import { useEffect } from 'react'
import { type Control, type FieldErrors, type FieldValues, useFormState } from 'react-hook-form'
import { ErrorSummary, type SummaryIssue } from '#renderer/ui/feedback/error-summary'

export interface FormErrorSummaryProps<T extends FieldValues, U> {
  readonly control: Control<T, unknown, U>
  /** Leads to the field of a dotted path: `form.setFocus`, after unfolding where it hides. */
  readonly onGoTo: (path: string) => void
  /** The label of a field, read before its error. */
  readonly labelOf?: (path: string) => string | undefined
}

/**
 * All errors of a form after an attempt to save, each leading to its field. It is announced; the focus goes to the
 * first of the fields, where the correction is made.
 */
export function FormErrorSummary<T extends FieldValues, U>(props: FormErrorSummaryProps<T, U>) {
  const { errors, submitCount } = useFormState({ control: props.control })
  const issues = issuesOf(errors).map((issue) => ({ ...issue, label: props.labelOf?.(issue.path) }))
  const attempt = issues.length > 0 ? submitCount : 0
  // The summary appears above the field that just took the focus, and pushes it down, maybe out of sight.
  useEffect(() => {
    if (attempt > 0) document.activeElement?.scrollIntoView?.({ block: 'center' })
  }, [attempt])
  if (attempt === 0) return null
  return <ErrorSummary key={attempt} issues={issues} onGoTo={props.onGoTo} />
}

/** The errors of a react-hook-form as a flat list, in the order of the form's fields. */
export function issuesOf(errors: FieldErrors): SummaryIssue[] {
  const issues: SummaryIssue[] = []
  collect(errors, '', issues)
  return issues
}

function collect(node: unknown, path: string, issues: SummaryIssue[]): void {
  if (typeof node !== 'object' || node === null || node instanceof Element) return
  if ('message' in node && typeof node.message === 'string' && 'type' in node) {
    issues.push({ path: path || 'root', message: node.message })
    return
  }
  for (const [key, child] of Object.entries(node)) {
    if (key !== 'ref') collect(child, path ? `${path}.${key}` : key, issues)
  }
}

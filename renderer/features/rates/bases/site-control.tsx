import { useController } from 'react-hook-form'
import type { BaseFormControl } from './base-schema'
import { SiteSelect } from './site-select'

/** The site of a base, or all of them. */
export function SiteControl({ control }: { readonly control: BaseFormControl }) {
  const { field, fieldState } = useController({ control, name: 'site' })
  return (
    <SiteSelect value={field.value ?? null} onChange={field.onChange} error={fieldState.error?.message} />
  )
}

import type { Control } from 'react-hook-form'
import type { Remark, RemarkChanges } from '#shared/remarks/remark'
import type { RemarkFormValues } from './remark-form-values'

/** What the fields of each block take. */
export interface BlockFieldsProps {
  readonly control: Control<RemarkFormValues, unknown, RemarkChanges>
  readonly remark: Remark
}

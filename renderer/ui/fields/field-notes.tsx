import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { FieldError, Text } from 'react-aria-components'
import styles from './field.module.css'

/** Help and error under a field, tied to it by the surrounding React Aria field. */
export function FieldNotes({ help, error }: { readonly help?: ReactNode; readonly error?: string }) {
  return (
    <>
      {help ? (
        <Text slot="description" className={styles.help}>
          {help}
        </Text>
      ) : null}
      {error ? (
        <FieldError className={styles.error}>
          <CircleAlert aria-hidden="true" />
          <span>{error}</span>
        </FieldError>
      ) : null}
    </>
  )
}

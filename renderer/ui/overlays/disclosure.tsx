import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Disclosure as AriaDisclosure, Button, DisclosurePanel, Heading } from 'react-aria-components'
import { classNames } from '#renderer/ui/class-names'
import styles from './disclosure.module.css'

export interface DisclosureProps {
  readonly title: string
  /** What is inside, in a few words, read while folded: "3 champs remplis". */
  readonly summary?: ReactNode
  readonly children: ReactNode
  readonly isExpanded?: boolean
  readonly onExpandedChange?: (isExpanded: boolean) => void
  readonly isDefaultExpanded?: boolean
  readonly level?: 2 | 3 | 4
  readonly isFramed?: boolean
}

/** A block that folds. Its fields stay mounted, so that nothing typed is lost. */
export function Disclosure(props: DisclosureProps) {
  const { title, summary, children, level = 2, isFramed } = props
  return (
    <AriaDisclosure
      className={classNames(styles.disclosure, isFramed && styles.framed)}
      isExpanded={props.isExpanded}
      onExpandedChange={props.onExpandedChange}
      defaultExpanded={props.isDefaultExpanded}
    >
      <Heading level={level} className={styles.heading ?? ''}>
        <Button slot="trigger" className={styles.trigger ?? ''}>
          <ChevronRight aria-hidden="true" />
          <span className={styles.title}>{title}</span>
          {summary ? <span className={styles.summary}>{summary}</span> : null}
        </Button>
      </Heading>
      <DisclosurePanel className={styles.panel ?? ''}>
        <div className={styles.content}>{children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  )
}

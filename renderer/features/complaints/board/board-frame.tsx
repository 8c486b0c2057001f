import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComplaintSearch } from '#renderer/app/search-params'
import { useShortcuts } from '#renderer/app/use-shortcuts'
import { Page } from '#renderer/ui/layout/page'
import { focusField } from '#renderer/ui/list/focus-field'
import type { LocalDate } from '#shared/time/day-number'
import { ComplaintFilters } from '../list/complaint-filters'
import { ViewSwitch, type ViewSwitchProps } from '../list/view-switch'
import styles from './board.module.css'

export interface BoardFrameProps {
  readonly view: ViewSwitchProps['view']
  readonly search: ComplaintSearch
  readonly today: LocalDate
  readonly subtitle: string
  readonly onChange: (change: ComplaintSearch) => void
  readonly children: ReactNode
}

/** A board with the filters of the list above it. */
export function BoardFrame({ view, search, today, subtitle, onChange, children }: BoardFrameProps) {
  const { t } = useTranslation(['board', 'lists'])
  const field = useRef<HTMLInputElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const focusCards = () => body.current?.querySelector<HTMLElement>('[data-card][tabindex="0"]')?.focus()
  useShortcuts({ '/': () => focusField(field) })
  return (
    <Page
      width="full"
      title={t(`board:title.${view}`)}
      subtitle={subtitle || '\u00a0'}
      actions={<ViewSwitch view={view} search={search} />}
    >
      <search className={styles.filters} aria-label={t('lists:filter.label')}>
        <ComplaintFilters
          search={search}
          isListRead
          today={today}
          onChange={onChange}
          onLeave={focusCards}
          inputRef={field}
        />
      </search>
      <div ref={body} className={styles.body}>
        {children}
      </div>
    </Page>
  )
}

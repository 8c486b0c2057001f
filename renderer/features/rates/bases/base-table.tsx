import { Pencil, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Button } from '#renderer/ui/actions/button'
import { PlainTable } from '#renderer/ui/table/plain-table'
import type { CustomerBase } from '#shared/customer-bases/customer-base-api'
import { formatInteger, formatPeriod } from '#shared/text/formats'
import type { BaseTask } from './base-task'
import styles from './bases.module.css'
import { useRemoveBase } from './use-remove-base'

export interface BaseTableProps {
  readonly bases: readonly CustomerBase[]
  readonly onTask: (task: BaseTask) => void
}

/** Bases, newest period first, each with what can be done with it. */
export function BaseTable({ bases, onTask }: BaseTableProps) {
  const { t } = useTranslation(['rates', 'enums', 'fields'])
  const { register, language, siteName } = useSession()
  const remove = useRemoveBase()
  const hasSites = register.sites.length > 1
  const newestFirst = [...bases].sort((a, b) => (a.from === b.from ? 0 : a.from < b.from ? 1 : -1))

  function cellsOf(base: CustomerBase) {
    const period = formatPeriod(base, language)
    const site = base.site ? siteName(base.site) : t('fields:allSites')
    const name = `${period}, ${site}`
    const actions = (
      <span className={styles.actions}>
        <Button
          needs="manage"
          kind="quiet"
          isSmall
          icon={<Pencil />}
          aria-label={t('rates:bases.changeNamed', { name })}
          onPress={() => onTask({ name: 'change', base })}
        />
        <Button
          needs="manage"
          kind="quiet"
          isSmall
          icon={<Trash2 />}
          aria-label={t('rates:bases.removeNamed', { name })}
          onPress={() => remove(base)}
        />
      </span>
    )
    return [
      period,
      ...(hasSites ? [site] : []),
      t(`enums:customerBaseKind.${base.kind}`),
      base.source ?? '—',
      formatInteger(base.value, language),
      actions,
    ]
  }

  return (
    <PlainTable
      caption={t('rates:bases.title')}
      isCaptionHidden
      columns={[
        { id: 'period', header: t('rates:bases.period') },
        ...(hasSites ? [{ id: 'site', header: t('fields:site') }] : []),
        { id: 'kind', header: t('rates:bases.kind') },
        { id: 'source', header: t('rates:bases.source') },
        { id: 'value', header: t('rates:bases.value'), align: 'end' },
        { id: 'actions', header: t('rates:bases.actions'), align: 'end' },
      ]}
      rows={newestFirst.map((base) => ({ id: base.id, cells: cellsOf(base) }))}
    />
  )
}

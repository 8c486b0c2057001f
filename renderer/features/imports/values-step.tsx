import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Select } from '#renderer/ui/fields/select'
import { PlainTable } from '#renderer/ui/table/plain-table'
import { type ValueDomain, valueDomains } from '#shared/imports/import-target'
import { formatInteger } from '#shared/text/formats'
import type { StepProps } from './columns-step'
import styles from './imports.module.css'

const nothing = '-'
const mostShown = 100

/** Says what the words of the file mean in this register. */
export function ValuesStep({ draft, onChange }: StepProps) {
  const { t } = useTranslation('imports')
  const { language } = useSession()
  const { preview, mapping } = draft
  const domains = valueDomains.filter((domain) => (preview.words[domain] ?? []).length > 0)
  function choose(domain: ValueDomain, word: string, value: string) {
    const words = { ...mapping.values[domain], [word]: value === nothing ? null : value }
    onChange({ ...mapping, values: { ...mapping.values, [domain]: words } })
  }
  if (domains.length === 0) return <p>{t('values.none')}</p>
  return (
    <div className={styles.part}>
      {domains.map((domain) => {
        const isCreated = domain === 'employee' || domain === 'site'
        const choices = [
          { value: nothing, label: t(`values.unknown.${domain === 'nature' ? 'nature' : 'other'}`) },
          ...(isCreated ? [{ value: '+', label: t(`values.create.${domain}`) }] : []),
          ...(preview.choices[domain] ?? []).map(({ code, label }) => ({ value: code, label })),
        ]
        return (
          <PlainTable
            key={domain}
            caption={t(`values.domains.${domain}`)}
            columns={[
              { id: 'word', header: t('values.word') },
              { id: 'count', header: t('values.count'), align: 'end' },
              { id: 'meaning', header: t('values.meaning') },
            ]}
            rows={(preview.words[domain] ?? []).slice(0, mostShown).map(({ word, count, code }) => ({
              id: word,
              cells: [
                <span key="word" className={styles.words}>
                  {word}
                </span>,
                formatInteger(count, language),
                <Select
                  key="meaning"
                  label={t('values.meaningOf', { word })}
                  isLabelHidden
                  value={mapping.values[domain]?.[word] === null ? nothing : (code ?? nothing)}
                  choices={choices}
                  onChange={(value) => choose(domain, word, value)}
                />,
              ],
            }))}
          />
        )
      })}
    </div>
  )
}

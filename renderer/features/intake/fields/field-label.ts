import { useTranslation } from 'react-i18next'

/** The label of a field by its dotted path; the places of a list share theirs. */
export function useFieldLabel(): (path: string) => string {
  const { t, i18n } = useTranslation('fields')
  return (path) => {
    const key = path.replace(/\.\d+/g, '')
    const label: unknown = i18n.t(key, { ns: 'fields', returnObjects: true })
    // A list as a whole (agreedSolutions) is named by its block.
    return typeof label === 'string' ? label : t(`blocks.${key}`)
  }
}

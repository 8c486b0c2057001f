import { useTranslation } from 'react-i18next'
import { Notice } from '#renderer/ui/feedback/notice'
import type { TemplateFinding } from '#shared/letters/parse-template'

/** What is wrong with a template, each with its line. */
export function TemplateFindings({ findings }: { readonly findings: readonly TemplateFinding[] }) {
  const { t } = useTranslation(['letters', 'errors'])
  return (
    <div role="status">
      {findings.length > 0 ? (
        <Notice tone="late" title={t('letters:settings.faults', { count: findings.length })}>
          <ul>
            {findings.slice(0, 10).map(({ code, line, name }) => (
              <li key={`${code} ${line} ${name}`}>{t(`errors:${code}`, { line, name })}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </div>
  )
}

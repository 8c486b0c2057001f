import { type HelpTopic, helpTopics } from '#renderer/app/help-topic'
import { frenchTypography } from '#shared/text/french-typography'
import type { Language } from '#shared/text/language'

const files = import.meta.glob<string>('./topics/*/*.md', { query: '?raw', import: 'default', eager: true })

export interface HelpChapter {
  readonly topic: HelpTopic
  readonly title: string
  /** Markdown, without the title. */
  readonly text: string
}

/** The chapters in a language, French ones typeset. */
export function helpChapters(language: Language): readonly HelpChapter[] {
  return helpTopics.map((topic) => {
    const raw = files[`./topics/${language}/${topic}.md`] ?? ''
    const [head = '', ...rest] = (language === 'fr' ? typeset(raw) : raw).split('\n')
    return { topic, title: head.replace(/^# /, ''), text: rest.join('\n').trim() }
  })
}

/** Commands and keys are left as they are typed. */
function typeset(text: string): string {
  return text
    .split(/(```[\s\S]*?```|`[^`]*`)/)
    .map((part, index) => (index % 2 === 0 ? frenchTypography(part) : part))
    .join('')
}

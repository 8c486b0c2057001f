import { Link, useSearch } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBack } from '#renderer/app/use-back'
import { useLanguage } from '#renderer/app/use-language'
import { useShortcuts } from '#renderer/app/use-shortcuts'
import { TextField } from '#renderer/ui/fields/text-field'
import { Page } from '#renderer/ui/layout/page'
import { foldText } from '#shared/search/search-words'
import styles from './help.module.css'
import { type HelpChapter, helpChapters } from './help-chapters'
import { HelpText } from './help-text'
import { RolesFile } from './roles-file'

/** The help, one chapter at a time, with a field that finds the chapters in which words occur. */
export function HelpScreen() {
  const { t } = useTranslation('help')
  const { language } = useLanguage()
  const { topic } = useSearch({ from: '/aide' })
  const chapters = useMemo(() => helpChapters(language), [language])
  const [search, setSearch] = useState('')
  const article = useRef<HTMLElement>(null)
  const chapter = chapters.find((candidate) => candidate.topic === topic) ?? chapters[0]
  const found = chapters.filter((candidate) => hasWords(candidate, search))

  // Another chapter begins at its top, and is read from its title.
  useEffect(() => {
    if (!topic) return
    article.current?.focus({ preventScroll: true })
    const page = article.current?.closest('main')
    if (page) page.scrollTop = 0
  }, [topic])
  useShortcuts({ Esc: useBack() })

  return (
    <Page title={t('title')}>
      <div className={styles.columns}>
        <nav aria-label={t('chapters')} className={styles.nav}>
          <search>
            <TextField
              type="search"
              label={t('search')}
              isLabelHidden
              placeholder={t('search')}
              value={search}
              onChange={setSearch}
              maxLength={60}
            />
          </search>
          <ul className={styles.chapters}>
            {found.map((candidate) => (
              <li key={candidate.topic}>
                <Link
                  to="/aide"
                  search={{ topic: candidate.topic }}
                  className={styles.link}
                  aria-current={candidate.topic === chapter?.topic ? 'page' : undefined}
                >
                  {candidate.title}
                </Link>
              </li>
            ))}
          </ul>
          <p role="status" className={styles.quiet}>
            {found.length === 0 ? t('nothing') : ''}
          </p>
        </nav>
        {chapter ? (
          <article ref={article} tabIndex={-1} className={styles.article} aria-labelledby="help-chapter">
            <h2 id="help-chapter" className={styles.title}>
              {chapter.title}
            </h2>
            <HelpText text={chapter.text} />
            {chapter.topic === 'team' ? <RolesFile /> : null}
          </article>
        ) : null}
      </div>
    </Page>
  )
}

function hasWords({ title, text }: HelpChapter, search: string): boolean {
  const known = foldText(`${title} ${text}`)
  return foldText(search)
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => known.includes(word))
}

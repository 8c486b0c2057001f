import { readBlocks } from '#shared/improvement/procedure/generate-procedure'
import styles from './procedure.module.css'

/** The paragraphs and lists of a section as they are printed. */
export function SectionText({ text, lang }: { readonly text: string; readonly lang: string }) {
  return (
    <div className={styles.text} lang={lang}>
      {readBlocks(text).map(({ kind, lines }, index) =>
        kind === 'points' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a text have no name but their place
          <ul key={index}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a text have no name but their place
          <p key={index}>{lines.join(' ')}</p>
        ),
      )}
    </div>
  )
}

import { Link } from '@tanstack/react-router'
import { marked, type Token, type Tokens } from 'marked'
import { Fragment, type ReactNode } from 'react'
import { helpTopics } from '#renderer/app/help-topic'
import styles from './help.module.css'

/** A chapter as it is read: the Markdown of our own files becomes elements, never HTML text. */
export function HelpText({ text }: { readonly text: string }) {
  return <>{drawAll(marked.lexer(text))}</>
}

function drawAll(tokens: readonly Token[] | undefined): ReactNode {
  // The tokens of a file never change place: their rank is their identity.
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  return tokens?.map((token, index) => <Fragment key={index}>{draw(token)}</Fragment>)
}

// The lexer's own types are open; these are the kinds that the chapters use.
type Known =
  | Tokens.Heading
  | Tokens.Paragraph
  | Tokens.List
  | Tokens.Text
  | Tokens.Strong
  | Tokens.Em
  | Tokens.Codespan
  | Tokens.Code
  | Tokens.Link

function draw(token: Token): ReactNode {
  const known = token as Known
  switch (known.type) {
    case 'heading':
      return <h3 className={styles.heading}>{drawAll(known.tokens)}</h3>
    case 'paragraph':
      return <p>{drawAll(known.tokens)}</p>
    case 'list': {
      const items = known.items.map((item) => <li key={item.raw}>{drawAll(item.tokens)}</li>)
      return known.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
    case 'strong':
      return <strong>{drawAll(known.tokens)}</strong>
    case 'em':
      return <em>{drawAll(known.tokens)}</em>
    case 'codespan':
      return <kbd className={styles.key}>{known.text}</kbd>
    case 'code':
      return <pre className={styles.command}>{known.text}</pre>
    case 'link': {
      const topic = helpTopics.find((candidate) => candidate === known.href)
      if (!topic) return drawAll(known.tokens)
      return (
        <Link to="/aide" search={{ topic }}>
          {drawAll(known.tokens)}
        </Link>
      )
    }
    case 'text':
      return known.tokens ? drawAll(known.tokens) : known.text
    default:
      return null
  }
}

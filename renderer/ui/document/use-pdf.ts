import { useEffect, useState } from 'react'
import type { OpenPdf } from './open-pdf'

interface PdfState {
  readonly pdf: OpenPdf['pdf'] | null
  readonly hasFailed: boolean
}

/** A document's bytes, opened for drawing; the previous one stays until the new one is ready. */
export function usePdf(bytes: Uint8Array | null): PdfState {
  const [state, setState] = useState<PdfState>({ pdf: null, hasFailed: false })
  useEffect(() => {
    if (!bytes) {
      setState({ pdf: null, hasFailed: false })
      return
    }
    let isWanted = true
    let opened: OpenPdf | undefined
    void open(bytes).then((pdf) => {
      opened = pdf
      if (!isWanted) pdf?.close()
      else setState({ pdf: pdf?.pdf ?? null, hasFailed: !pdf })
    })
    return () => {
      isWanted = false
      opened?.close()
    }
  }, [bytes])
  return state
}

// The reader is large and only this screen needs it: it is loaded with the first document.
async function open(bytes: Uint8Array): Promise<OpenPdf | undefined> {
  try {
    const { openPdf } = await import('./open-pdf')
    return await openPdf(bytes)
  } catch {
    return undefined
  }
}

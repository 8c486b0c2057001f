import { refusal } from '#shared/api/refusal'
import type { Context } from '../context'
import type { RenderOptions } from '../reports/render-options'

const underWay = new Map<string, AbortController>()

/**
 * Makes a document of about `total` steps, telling of each to whoever gave the token, and stops when that is cancelled.
 * Throws CANCELLED_BY_USER then.
 */
export async function cancellable<T>(
  { service }: Pick<Context, 'service'>,
  token: string | undefined,
  total: number,
  make: (options: RenderOptions) => Promise<T>,
): Promise<T> {
  if (token === undefined) return make({})
  const controller = new AbortController()
  underWay.set(token, controller)
  let done = 0
  const onStep = () => {
    done = Math.min(done + 1, total)
    service.emit({ name: 'progress', token, done, total })
  }
  try {
    return await make({ signal: controller.signal, onStep })
  } finally {
    underWay.delete(token)
  }
}

/** Stops the document that is being made for a token; false when there is none. */
export function cancelDocument(token: string): boolean {
  const controller = underWay.get(token)
  controller?.abort(refusal('CANCELLED_BY_USER'))
  return controller !== undefined
}

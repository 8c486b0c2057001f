import { dispatch } from '#service/dispatch'
import type { TestService } from './open-service'

/** Puts a real service in the place of the preload script, for tests of whole screens. */
export function bridgeService({ service }: TestService): void {
  const bridge = {
    call: (channel: string, input: unknown) => dispatch(service, channel, input),
    subscribe: () => () => undefined,
  }
  Object.defineProperty(window, 'registre31', { value: bridge, configurable: true })
}

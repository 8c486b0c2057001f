import type { ParsedInputOf } from '#shared/api/contract'
import type { Service } from '../context'
import type { Dispatch } from '../handlers'

export interface FillingOptions {
  /** The gate through which everything is recorded. */
  readonly dispatch: Dispatch
  /** Opens what the register is written to; the service's own file by default. */
  readonly attach?: (service: Service) => Promise<void>
}

export async function fillDemonstration(
  _service: Service,
  _input: ParsedInputOf<'register.createDemonstration'>,
  _options: FillingOptions,
): Promise<void> {
  throw new Error('pending')
}

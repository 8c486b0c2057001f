import type { ParsedInputOf } from '#shared/api/contract'
import type { Service } from '../context'

export async function fillDemonstration(
  _service: Service,
  _input: ParsedInputOf<'register.createDemonstration'>,
): Promise<void> {
  throw new Error('pending')
}

import type { Options } from '../options'
import { UsageError } from '../usage'

export async function exportRegister(_values: Options): Promise<number> {
  throw new UsageError('export')
}

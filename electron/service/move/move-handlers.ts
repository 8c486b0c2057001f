import type { moveApi } from '#shared/move/move-api'
import type { ServiceHandlers } from '../handlers'
import { copyRegisterTo } from './copy-register-to'

export const moveHandlers: ServiceHandlers<keyof typeof moveApi> = {
  'move.copyTo': copyRegisterTo,
}

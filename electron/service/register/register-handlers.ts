import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import type { RegisterInfo, registerApi } from '#shared/register/register-api'
import type { Service } from '../context'
import type { Dispatch, Handlers, ServiceHandlers } from '../handlers'
import { createRegister } from './create-register'
import { describeClosed, describeRegister } from './describe-register'
import { registerName } from './register-name'
import { verifyRegister } from './verify'

export const registerHandlers: Handlers<'register.verify'> = {
  'register.verify': (context) => verifyRegister(context),
}

export const registerServiceHandlers: ServiceHandlers<Exclude<keyof typeof registerApi, 'register.verify'>> =
  {
    'register.info': readInfo,
    'register.create': (service, input) => createRegister(service, input, { demonstration: false }),
    'register.createDemonstration': createDemonstration,
  }

async function readInfo(service: Service): Promise<RegisterInfo> {
  const fileName = registerName(service)
  if (service.failure) {
    const { code, message, wording } = service.failure
    return { state: 'UNREADABLE', fileName, code, message, key: wording?.key ?? code }
  }
  if (!service.register) return { state: 'ABSENT', fileName }
  return (await describeClosed(service)) ?? describeRegister(service)
}

async function createDemonstration(
  service: Service,
  input: ParsedInputOf<'register.createDemonstration'>,
  dispatch: Dispatch,
): Promise<OutputOf<'register.createDemonstration'>> {
  const { fillDemonstration } = await import('../demonstration/fill-demonstration')
  await fillDemonstration(service, input, { dispatch })
  return describeRegister(service)
}

import { useRef, useState } from 'react'
import { showRecoveryCode } from '#renderer/app/access/recovery-code-store'
import { call } from '#renderer/app/api'
import { refreshAfter } from '#renderer/app/refresh-after'
import { toAppError } from '#renderer/app/to-app-error'
import type { AppError } from '#shared/api/app-error'
import type { OpenRegister } from '#shared/register/register-api'
import type { CreateRegisterInput } from './first-start-values'

export type FirstStartWork = 'idle' | 'creating' | 'filling'

interface WantedRegister {
  readonly input: CreateRegisterInput
  /** Login and password of the first administrator; null leaves the register open to everybody. */
  readonly protect: { readonly login: string; readonly password: string } | null
}

export interface FirstRegister {
  readonly work: FirstStartWork
  /** Creates the register and says who is at the keyboard; a refusal is handed to `onRefused`. */
  readonly create: (wanted: WantedRegister, onRefused: (error: AppError) => void) => Promise<void>
  readonly createDemonstration: (onRefused: (error: AppError) => void) => Promise<void>
}

/** Makes the first register; the start gate then shows it. */
export function useFirstRegister(): FirstRegister {
  const [work, setWork] = useState<FirstStartWork>('idle')
  const isBusy = useRef(false)

  async function run(kind: FirstStartWork, job: () => Promise<void>, onRefused: (error: AppError) => void) {
    if (isBusy.current) return
    isBusy.current = true
    setWork(kind)
    try {
      await job()
      await refreshAfter('register')
    } catch (caught) {
      onRefused(toAppError(caught))
    } finally {
      isBusy.current = false
      setWork('idle')
    }
  }

  return {
    work,
    create: ({ input, protect }, onRefused) =>
      run('creating', async () => sitDown(await call('register.create', input), protect), onRefused),
    createDemonstration: (onRefused) =>
      run('filling', async () => sitDown(await call('register.createDemonstration', {}), null), onRefused),
  }
}

/** The first person of the register is the one at the keyboard. */
async function sitDown(register: OpenRegister, protect: WantedRegister['protect']): Promise<void> {
  const first = register.employees[0]
  if (!first) return
  await call('session.choose', { employee: first.id })
  if (!protect) return
  const { recoveryCode } = await call('accounts.protect', { ...protect, employee: first.id })
  showRecoveryCode(recoveryCode)
}

import { type ChildProcess, fork } from 'node:child_process'
import { resolve } from 'node:path'
import type { Result } from '#shared/api/app-error'
import type { ChannelName, InputOf, OutputOf } from '#shared/api/contract'

const standIn = resolve(import.meta.dirname, 'parent-port.mjs')

/** The built service in a process of its own, spoken to as the main process does. */
export interface KillableService {
  /** Null when the process died before it answered. */
  ask<C extends ChannelName>(channel: C, input: InputOf<C>): Promise<OutputOf<C> | null>
  /** Calls that wait for an answer. */
  underWay(): number
  isAlive(): boolean
  /** `kill -9`. */
  kill(): void
  /** Resolves once the process is gone. */
  readonly gone: Promise<void>
}

interface Answer {
  readonly id: number
  readonly result: Result<unknown>
}

function isAnswer(message: unknown): message is Answer {
  return typeof message === 'object' && message !== null && 'id' in message && 'result' in message
}

/** Starts the service at `entry` (`build/out/main/service.cjs`) on a register. */
export function startKillableService(entry: string, register: string): KillableService {
  const child: ChildProcess = fork(standIn, [entry], {
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  child.send({ open: { path: register, refused: null } })
  const waiting = new Map<number, (result: Result<unknown> | null) => void>()
  let lastId = 0
  child.on('message', (message: unknown) => {
    if (!isAnswer(message)) return
    waiting.get(message.id)?.(message.result)
    waiting.delete(message.id)
  })
  child.on('error', () => undefined)
  const gone = new Promise<void>((done) => {
    child.once('exit', () => {
      for (const answer of waiting.values()) answer(null)
      waiting.clear()
      done()
    })
  })
  const isAlive = () => child.exitCode === null && child.signalCode === null && child.connected
  return {
    async ask<C extends ChannelName>(channel: C, input: InputOf<C>): Promise<OutputOf<C> | null> {
      if (!isAlive()) return null
      const result = await new Promise<Result<unknown> | null>((answered) => {
        lastId += 1
        waiting.set(lastId, answered)
        child.send({ id: lastId, channel, input }, (error) => error && answered(null))
      })
      if (result === null) return null
      if ('error' in result) throw new Error(`${channel}: ${JSON.stringify(result.error)}`)
      // Parsed by the gate of the service before it was sent.
      return result.value as OutputOf<C>
    },
    underWay: () => waiting.size,
    isAlive,
    kill: () => child.kill('SIGKILL'),
    gone,
  }
}

import { type UtilityProcess, utilityProcess } from 'electron'

/** Gives a process of the service that was not told yet which register it opens. */
export type ForkService = () => UtilityProcess

/** Starts the first process of the service at once, for whoever asks first; the others when they are asked for. */
export function forkAhead(entry: string): ForkService {
  const fork = () => utilityProcess.fork(entry, [], { serviceName: 'Registre 31 – service', stdio: 'pipe' })
  let ahead: UtilityProcess | undefined = fork()
  return () => {
    const given = ahead ?? fork()
    ahead = undefined
    return given
  }
}

import { v7 } from 'uuid'
import type { Instant } from '#shared/time/local-date'
import type { Service } from '../context'
import { between, seededRandom } from './random/random'

/** The service as it would have been in the past: its own clock, its own people at the keyboard, the same register. */
export interface SimulatedService extends Service {
  setClock(at: Instant): void
}

/** Wraps a service; ids follow from the seed and from the simulated time. Nobody is told of what happens. */
export function simulateService(service: Service, seed: number): SimulatedService {
  const random = seededRandom(seed, 'ids')
  let clock = service.now()
  return {
    path: service.path,
    migrationsFolder: service.migrationsFolder,
    server: service.server,
    now: () => clock,
    newId: () =>
      v7({
        msecs: Date.parse(clock),
        random: Uint8Array.from({ length: 16 }, () => between(random, 0, 255)),
      }),
    workstation: service.workstation,
    emit: () => undefined,
    isOnNetwork: (path) => service.isOnNetwork(path),
    get register() {
      return service.register
    },
    set register(register) {
      service.register = register
    },
    get failure() {
      return service.failure
    },
    set failure(failure) {
      service.failure = failure
    },
    pageCheck: null,
    currentEmployee: null,
    asksPerson: false,
    session: null,
    knownByPassword: service.knownByPassword,
    backups: service.backups,
    unsettled: new Map(),
    thread: null,
    secretCost: service.secretCost,
    checksRows: service.checksRows,
    setClock(at) {
      clock = at
    },
  }
}

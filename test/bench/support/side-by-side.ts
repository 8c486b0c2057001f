import { cpus, loadavg, totalmem } from 'node:os'

/** Times in milliseconds of one of two ways to do the same thing. */
export interface Timed {
  readonly name: string
  readonly times: readonly number[]
}

/** Says on one line how our way compares with the floor, and what is aimed at. */
export function sayRatio(work: string, ours: Timed, floor: Timed, aim: string): void {
  const ratio = quantile(ours.times, 0.5) / quantile(floor.times, 0.5)
  say(`${work}: ${ratio.toFixed(2)} × the floor at the median (aim ${aim})`)
  for (const { name, times } of [ours, floor]) {
    const [median, p95, least] = [0.5, 0.95, 0].map((part) => quantile(times, part).toFixed(2))
    say(`    ${name.padEnd(44)} median ${median} ms · p95 ${p95} ms · least ${least} ms · n ${times.length}`)
  }
}

/** Does the two in turn, so that what else the machine does weighs on both alike. */
export async function alternate(
  rounds: number,
  ours: () => Promise<number>,
  floor: () => Promise<number>,
): Promise<{ ours: number[]; floor: number[] }> {
  const times = { ours: [] as number[], floor: [] as number[] }
  for (let round = 0; round < rounds; round += 1) {
    times.ours.push(await ours())
    times.floor.push(await floor())
  }
  return times
}

/** How long something takes, in milliseconds. */
export async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The value that a part of the values do not exceed, by nearest rank; the least for 0. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN
}

/** Where the figures come from: they are worth nothing without it. */
export function sayMachine(): void {
  say(machineLine())
}

export function machineLine(): string {
  const [processor] = cpus()
  const memory = (totalmem() / 2 ** 30).toFixed(1)
  const load = loadavg()
    .map((value) => value.toFixed(1))
    .join(' ')
  return `${cpus().length} × ${processor?.model ?? '?'}, ${memory} GiB, Node ${process.versions.node}, load ${load}`
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

const steps = [0.5, 0.75, 1, 1.25, 1.5, 2] as const

/** The zoom one step larger (1) or smaller (-1); null at either end. */
export function nextZoom(zoom: number, direction: 1 | -1): number | null {
  const further = steps.filter((step) => (direction === 1 ? step > zoom : step < zoom))
  return (direction === 1 ? further[0] : further.at(-1)) ?? null
}

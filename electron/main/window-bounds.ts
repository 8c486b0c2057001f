export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export const smallestWindow = { width: 960, height: 640 } as const
export const usualWindow = { width: 1280, height: 800 } as const
const visibleTitle = { width: 160, height: 32 } as const

/**
 * Where the window opens: where it was, if enough of its title is still on a screen; else centred (no x, y).
 * @param areas work areas of the displays, the primary one first
 */
export function fittingBounds(
  last: Area | undefined,
  areas: readonly Area[],
): Partial<Area> & Pick<Area, 'width' | 'height'> {
  const primary = areas[0]
  const largest = primary ?? { width: usualWindow.width, height: usualWindow.height }
  const width = Math.max(smallestWindow.width, Math.min(last?.width ?? usualWindow.width, largest.width))
  const height = Math.max(smallestWindow.height, Math.min(last?.height ?? usualWindow.height, largest.height))
  if (!last || !areas.some((area) => showsTitle(last, area))) return { width, height }
  return {
    x: last.x,
    y: last.y,
    width: Math.max(smallestWindow.width, last.width),
    height: Math.max(smallestWindow.height, last.height),
  }
}

function showsTitle(window: Area, area: Area): boolean {
  const across = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x)
  const isTitleBelowTop = window.y >= area.y && window.y + visibleTitle.height <= area.y + area.height
  return across >= visibleTitle.width && isTitleBelowTop
}

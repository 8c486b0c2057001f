import { useSyncExternalStore } from 'react'
import type { ChartStyle } from '#shared/charts/chart-style'

let current: ChartStyle | null = null

/** The tokens of the window as a chart wants them; new ones when the theme changes. */
export function useChartStyle(): ChartStyle {
  return useSyncExternalStore(subscribe, read)
}

function read(): ChartStyle {
  current ??= readTokens()
  return current
}

function subscribe(listener: () => void): () => void {
  const renew = () => {
    current = null
    listener()
  }
  const media = window.matchMedia('(prefers-color-scheme: dark)')
  media.addEventListener('change', renew)
  const observer = new MutationObserver(renew)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  return () => {
    media.removeEventListener('change', renew)
    observer.disconnect()
  }
}

function readTokens(): ChartStyle {
  // A custom property keeps its `light-dark()` unresolved; the colour of an element does not.
  const probe = document.createElement('span')
  document.body.append(probe)
  const colour = (token: string) => {
    probe.style.color = `var(${token})`
    return getComputedStyle(probe).color
  }
  const style: ChartStyle = {
    ink: colour('--ink'),
    secondary: colour('--ink-2'),
    hairline: colour('--line'),
    accent: colour('--accent'),
    soft: colour('--chart-soft'),
    ground: colour('--ground'),
    fontFamily: 'Inter',
    fontSize: 13,
  }
  probe.remove()
  return style
}

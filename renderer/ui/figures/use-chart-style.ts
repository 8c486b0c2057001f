import { useSyncExternalStore } from 'react'
import type { ChartStyle } from '#shared/charts/chart-style'

let current: { readonly theme: string; readonly style: ChartStyle } | null = null

/** The tokens of the window as a chart wants them; new ones when the theme changes. */
export function useChartStyle(): ChartStyle {
  return useSyncExternalStore(subscribe, read)
}

// Kept with its theme: that may also change while no chart is there to be told.
function read(): ChartStyle {
  const theme = `${document.documentElement.dataset.theme} ${systemTheme().matches}`
  if (current?.theme !== theme) current = { theme, style: readTokens() }
  return current.style
}

function subscribe(listener: () => void): () => void {
  const media = systemTheme()
  media.addEventListener('change', listener)
  const observer = new MutationObserver(listener)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  return () => {
    media.removeEventListener('change', listener)
    observer.disconnect()
  }
}

function systemTheme(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)')
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

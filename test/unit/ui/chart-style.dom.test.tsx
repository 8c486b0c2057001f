import { renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useChartStyle } from '#renderer/ui/figures/use-chart-style'

it('follows a theme that changed while no chart was there, and is otherwise read once', () => {
  const first = renderHook(() => useChartStyle())
  const light = first.result.current
  first.rerender()
  expect(first.result.current).toBe(light)
  first.unmount()
  document.documentElement.dataset.theme = 'dark'
  const second = renderHook(() => useChartStyle())
  expect(second.result.current).not.toBe(light)
  second.unmount()
  delete document.documentElement.dataset.theme
})

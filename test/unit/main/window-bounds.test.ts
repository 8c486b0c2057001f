import { expect, test } from 'vitest'
import { fittingBounds } from '#main/window-bounds'

const screen = { x: 0, y: 0, width: 1920, height: 1080 }
const second = { x: 1920, y: 0, width: 1920, height: 1080 }

test('opens at its usual size, centred, the first time', () => {
  expect(fittingBounds(undefined, [screen])).toEqual({ width: 1280, height: 800 })
})

test('opens smaller on a small screen, but never below what the forms need', () => {
  expect(fittingBounds(undefined, [{ x: 0, y: 0, width: 1100, height: 700 }])).toEqual({
    width: 1100,
    height: 700,
  })
  expect(fittingBounds(undefined, [{ x: 0, y: 0, width: 800, height: 600 }])).toEqual({
    width: 960,
    height: 640,
  })
})

test('opens where it was, on the second screen too', () => {
  const last = { x: 2000, y: 40, width: 1400, height: 900 }
  expect(fittingBounds(last, [screen, second])).toEqual(last)
})

test('comes back to the screen when the other one is gone', () => {
  const last = { x: 2000, y: 40, width: 1400, height: 900 }
  expect(fittingBounds(last, [screen])).toEqual({ width: 1400, height: 900 })
})

test('comes back when its title would be out of reach', () => {
  expect(fittingBounds({ x: 100, y: -200, width: 1280, height: 800 }, [screen])).not.toHaveProperty('y')
  expect(fittingBounds({ x: 100, y: 1070, width: 1280, height: 800 }, [screen])).not.toHaveProperty('y')
  expect(fittingBounds({ x: 1850, y: 100, width: 1280, height: 800 }, [screen])).not.toHaveProperty('x')
})

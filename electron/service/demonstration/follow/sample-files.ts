import { PNG } from 'pngjs'

/** A small photograph as people send it: a panel before a sky, drawn and not taken. */
export function samplePhotograph(): Uint8Array {
  const [width, height] = [240, 160]
  const picture = new PNG({ width, height })
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) picture.data.set([...colourAt(x, y), 255], (y * width + x) * 4)
  }
  return new Uint8Array(PNG.sync.write(picture))
}

function colourAt(x: number, y: number): readonly [number, number, number] {
  const isPost = y > 100 && Math.abs(x - 120) < 5
  const isPanel = Math.abs(x - 120) < 70 && y > 35 && y < 100
  const isLine = isPanel && Math.abs(x - 120) < 55 && y % 16 < 5 && y > 45
  if (isLine) return [240, 240, 235]
  if (isPanel) return [34, 84, 120]
  if (isPost) return [110, 110, 110]
  return y > 125 ? [150, 170, 120] : [200 - Math.round(y / 4), 215, 232]
}

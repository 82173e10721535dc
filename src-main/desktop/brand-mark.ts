/** Geometry of the mark on its 18-unit square; the same as in the navigation of the window. */
const side = 18
const corner = 5
const stroke = [
  [5.5, 12.5],
  [11.5, 12.5],
  [13.5, 6.5],
] as const
const halfStroke = 1.2

/** Blue, green, red. */
const ground = [0x6e, 0x6e, 0x0b] as const
const line = [0xff, 0xff, 0xff] as const

/**
 * Draws the mark as BGRA pixels with premultiplied alpha, `size` x `size`. Drawn instead of stored, so that every
 * scale of tray and taskbar is sharp and no binary file has to be kept. It stands in the way of the first window:
 * each pixel asks once how far it is from the edges, instead of looking at many points.
 */
export function drawMark(size: number): Buffer {
  const pixels = Buffer.alloc(size * size * 4)
  const unit = side / size
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const [px, py] = [(x + 0.5) * unit, (y + 0.5) * unit]
      const alpha = covered(distanceToSquare(px, py) / unit)
      if (alpha === 0) continue
      const ink = covered(distanceToStroke(px, py) / unit)
      const offset = (y * size + x) * 4
      for (const channel of [0, 1, 2] as const) {
        const colour = ground[channel] + (line[channel] - ground[channel]) * ink
        pixels[offset + channel] = Math.round(colour * alpha)
      }
      pixels[offset + 3] = Math.round(255 * alpha)
    }
  }
  return pixels
}

/** The share of a pixel that a shape covers whose edge is so many pixels away from its middle; inside is below 0. */
function covered(distance: number): number {
  return Math.min(1, Math.max(0, 0.5 - distance))
}

function distanceToSquare(x: number, y: number): number {
  const half = side / 2
  const dx = Math.abs(x - half) - (half - corner)
  const dy = Math.abs(y - half) - (half - corner)
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - corner
}

function distanceToStroke(x: number, y: number): number {
  let nearest = Number.POSITIVE_INFINITY
  for (let index = 1; index < stroke.length; index += 1) {
    const [x1, y1] = stroke[index - 1] ?? stroke[0]
    const [x2, y2] = stroke[index] ?? stroke[0]
    const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2)
    const part = Math.min(1, Math.max(0, along))
    nearest = Math.min(nearest, Math.hypot(x - x1 - part * (x2 - x1), y - y1 - part * (y2 - y1)))
  }
  return nearest - halfStroke
}

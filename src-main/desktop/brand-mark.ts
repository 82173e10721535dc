/** Geometry of the mark on its 18-unit square; the same as in the navigation of the window. */
const side = 18
const corner = 5
const stroke = [
  [5.5, 12.5],
  [11.5, 12.5],
  [13.5, 6.5],
] as const
const halfStroke = 1.2

const ground = [0x0b, 0x6e, 0x6e] as const
const line = [0xff, 0xff, 0xff] as const

/** Points per pixel and axis that are looked at, for smooth edges. */
const samples = 4

/**
 * Draws the mark as BGRA pixels with premultiplied alpha, `size` x `size`. Drawn instead of stored, so that every
 * scale of tray and taskbar is sharp and no binary file has to be kept.
 */
export function drawMark(size: number): Buffer {
  const pixels = Buffer.alloc(size * size * 4)
  for (let y = 0; y < size; y += 1) for (let x = 0; x < size; x += 1) drawPixel(pixels, { x, y, size })
  return pixels
}

function drawPixel(pixels: Buffer, at: { x: number; y: number; size: number }): void {
  const sum = [0, 0, 0, 0]
  for (let index = 0; index < samples * samples; index += 1) {
    const px = ((at.x + ((index % samples) + 0.5) / samples) * side) / at.size
    const py = ((at.y + (Math.floor(index / samples) + 0.5) / samples) * side) / at.size
    const colour = colourAt(px, py)
    if (!colour) continue
    sum[0] = (sum[0] ?? 0) + colour[2]
    sum[1] = (sum[1] ?? 0) + colour[1]
    sum[2] = (sum[2] ?? 0) + colour[0]
    sum[3] = (sum[3] ?? 0) + 255
  }
  const offset = (at.y * at.size + at.x) * 4
  for (const [channel, value] of sum.entries())
    pixels[offset + channel] = Math.round(value / (samples * samples))
}

function colourAt(x: number, y: number): readonly [number, number, number] | null {
  if (!isInSquare(x, y)) return null
  return isOnStroke(x, y) ? line : ground
}

function isInSquare(x: number, y: number): boolean {
  const dx = Math.max(corner - x, x - (side - corner), 0)
  const dy = Math.max(corner - y, y - (side - corner), 0)
  return Math.hypot(dx, dy) <= corner
}

function isOnStroke(x: number, y: number): boolean {
  return stroke.slice(1).some(([x2, y2], index) => {
    const [x1, y1] = stroke[index] ?? [x2, y2]
    const length = Math.hypot(x2 - x1, y2 - y1)
    const along = Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length ** 2))
    return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1)) <= halfStroke
  })
}

import { type NativeImage, nativeImage } from 'electron'
import { drawMark } from './brand-mark'

/** The mark at a size in points, sharp on screens of single and double density. */
export function markImage(size: number): NativeImage {
  const image = nativeImage.createEmpty()
  for (const scaleFactor of [1, 2]) {
    const side = size * scaleFactor
    image.addRepresentation({
      scaleFactor,
      width: side,
      height: side,
      buffer: nativeImage.createFromBitmap(drawMark(side), { width: side, height: side }).toPNG(),
    })
  }
  return image
}

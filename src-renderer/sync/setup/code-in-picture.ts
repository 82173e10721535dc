import { decodeQR } from 'qr/decode.js'

/** A photograph has more detail than a code needs. */
const longestSide = 1600

/** The text of the QR code in a picture; null when none is found, or it is no picture. */
export async function codeInPicture(file: Blob): Promise<string | null> {
  try {
    const picture = await createImageBitmap(file)
    const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height))
    const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)]
    const drawing = new OffscreenCanvas(width, height).getContext('2d')
    if (!drawing) return null
    drawing.drawImage(picture, 0, 0, width, height)
    return decodeQR(drawing.getImageData(0, 0, width, height))
  } catch {
    // No picture, or none with a code in it.
    return null
  }
}

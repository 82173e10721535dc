/** The tables of [MS-OFFCRYPTO] 2.3.7.2. */
const padding = Buffer.from('bbffffbaffffb98000be0f00bf0f00', 'hex')
const initialCodes = [
  0xe1f0, 0x1d0f, 0xcc9c, 0x84c0, 0x110c, 0x0e10, 0xf1ce, 0x313e, 0x1872, 0xe139, 0xd40f, 0x84f9, 0x280c,
  0xa96a, 0x4ec3,
]
const matrix = Buffer.from(
  'aefc4dd99bb227454e8a9d142a097b61f6c2fda5eb6bc6f79dcf2bbf45638ac605ad0b5a16b42d685ad0037506ea0dd41ba837506ea0dd40' +
    'd849a0b35147a28e553daa7a44d56f45de8aad354a4b9496390d721aeb23c6679cef29ff53fea7fc5fd947d38fa60f6d1eda3db47b68f6d0' +
    'b86160e3c1c693ad377b6ef6ddec45a08b4006a10d421a8435086a10aa5144838906022d045a08b4116876b4ed68caf185c31ba7374e6e9c' +
    '37306e60dcc0a9a1436386c61dad33316662ccc489a9037306e60dcc10212042408481081231246248c4',
  'hex',
)

const longestPassword = 15

function verifierOf(password: Buffer): number {
  let verifier = 0
  for (const byte of [password.length, ...password].toReversed()) {
    verifier = (((verifier >> 14) & 1) | ((verifier << 1) & 0x7fff)) ^ byte
  }
  return verifier ^ 0xce4b
}

function keyOf(password: Buffer): number {
  let key = initialCodes[password.length - 1] ?? 0
  let element = matrix.length / 2 - 1
  for (const byte of password.toReversed()) {
    for (let bit = 6; bit >= 0; bit -= 1) {
      if (((byte >> bit) & 1) === 1) key ^= matrix.readUInt16BE(element * 2)
      element -= 1
    }
  }
  return key
}

/**
 * The sixteen bytes by which a password hides a sheet, null when it is another one. Passwords have at most fifteen
 * signs, a byte each.
 */
export function xorArray(
  password: string,
  stated: { readonly key: number; readonly verifier: number },
): Buffer | null {
  const bytes = Buffer.from(password, 'latin1')
  if (bytes.length === 0 || bytes.length > longestPassword) return null
  const key = keyOf(bytes)
  if (key !== stated.key || verifierOf(bytes) !== stated.verifier) return null
  const filled = Buffer.concat([bytes, padding]).subarray(0, 16)
  return Buffer.from(
    filled.map((byte, at) => {
      const mixed = byte ^ (at % 2 === 0 ? key & 0xff : key >> 8)
      return ((mixed >> 1) | (mixed << 7)) & 0xff
    }),
  )
}

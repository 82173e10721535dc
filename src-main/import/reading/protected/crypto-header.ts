/** What [MS-OFFCRYPTO] 2.3.2 and 2.3.3 say about key and password, for standard encryption and RC4 alike. */
export interface CryptoHeader {
  readonly isAes: boolean
  /** In bytes. */
  readonly keyLength: number
  readonly salt: Buffer
  /** Sixteen bytes, encrypted; `verifierHash` is their hash, encrypted. */
  readonly verifier: Buffer
  readonly verifierHash: Buffer
}

const aesAlgorithms = new Set([0x660e, 0x660f, 0x6610])

/** Reads flags, header and verifier; `bytes` begin behind the version. @throws RangeError when they are cut off. */
export function readCryptoHeader(bytes: Buffer): CryptoHeader {
  const headerAt = 8
  const verifierAt = headerAt + bytes.readUInt32LE(4)
  const keyBits = bytes.readUInt32LE(headerAt + 16)
  // The salt is of sixteen bytes always; its size stands in front of it.
  const salt = bytes.subarray(verifierAt + 4, verifierAt + 20)
  return {
    isAes: aesAlgorithms.has(bytes.readUInt32LE(headerAt + 8)),
    keyLength: keyBits === 0 ? 5 : Math.min(32, Math.floor(keyBits / 8)),
    salt,
    verifier: bytes.subarray(verifierAt + 20, verifierAt + 36),
    verifierHash: bytes.subarray(verifierAt + 40, verifierAt + 72),
  }
}

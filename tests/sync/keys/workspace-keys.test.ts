import { hkdfSync } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deriveKey, openBytes, sealBytes } from '../../../src-main/sync/keys/sealing'
import { newWorkspaceId, newWorkspaceKey, workspaceKeys } from '../../../src-main/sync/keys/workspace-keys'

const key = Buffer.alloc(32, 7)
const workspace = '00112233445566778899aabbccddeeff'
const keys = workspaceKeys(key, workspace)
const bytes = fc.uint8Array({ maxLength: 300 })

test('HKDF and GCM have these outputs for ever', () => {
  // RFC 5869, test case 1, to 32 bytes.
  const salt = Buffer.from('000102030405060708090a0b0c', 'hex')
  const info = Buffer.from('f0f1f2f3f4f5f6f7f8f9', 'hex').toString('latin1')
  expect(
    Buffer.from(hkdfSync('sha256', Buffer.alloc(22, 0x0b), salt, Buffer.from(info, 'latin1'), 32)).toString(
      'hex',
    ),
  ).toBe('3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf')
  expect(deriveKey(key, salt, 'tradewind/sync/1/note/heartbeat').toString('hex')).toBe(
    'f9e4eca80dc3d77524a0620e6727fe9aeea6508acb19e304e8b4010829e092d9',
  )
  // NIST GCM, test case 16 (AES-256).
  const envelope = {
    nonce: Buffer.from('cafebabefacedbaddecaf888', 'hex'),
    aad: Buffer.from('feedfacedeadbeeffeedfacedeadbeefabaddad2', 'hex'),
  }
  const secret = Buffer.from('feffe9928665731c6d6a8f9467308308'.repeat(2), 'hex')
  const plain = Buffer.from(
    'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
    'hex',
  )
  const sealed =
    '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662' +
    '76fc6ece0f4e1768cddf8853bb2d551b'
  expect(sealBytes(secret, envelope, plain).toString('hex')).toBe(sealed)
  expect(openBytes(secret, envelope, Buffer.from(sealed, 'hex'))).toEqual(plain)
})

test('names and the keys of files have these values for ever', () => {
  expect(keys.nameOf('blob', Buffer.from('명함'))).toBe('2c3bddcb2208a7f2da35b958b18ba865')
  expect(keys.fileKey('segment', Buffer.alloc(16, 1)).toString('hex')).toBe(
    '757bb3f2a403dadbb04846e40941cbb5efd249963eb7c89c63027ad75f13371d',
  )
})

test('a note and a part that were sealed once open for ever', () => {
  const note = Buffer.from(
    '01f1046a8efb07be2a17a30eec68df5b79b9a8310e0e2490556444c96b62b805c7bd494ede59a631827ff22abfe74f740b79cb6cb313cab6a8463a58',
    'hex',
  )
  expect(keys.openNote('heartbeat', note).toString()).toBe('안녕하세요')
  const part = Buffer.from(
    '81496c9607d7ccf13e0323ac066133ffe622195c0b7e9387fedaf8e97e1bd63c2d2feea31254717a9ba76e',
    'hex',
  )
  const opened = keys.parts('blob', Buffer.from('명함')).open(3, part)
  expect([opened.bytes.toString(), opened.isFinal]).toEqual(['Визитка', true])
})

describe('a note', () => {
  test('comes back, and never looks the same twice', () => {
    fc.assert(
      fc.property(bytes, (content) => {
        const sealed = keys.sealNote('heartbeat', content)
        expect(keys.openNote('heartbeat', sealed)).toEqual(Buffer.from(content))
        expect(sealed.length).toBe(content.length + 45)
        expect(keys.sealNote('heartbeat', content).equals(sealed)).toBe(false)
      }),
    )
  })

  test('opens for its purpose, its workspace and its key only', () => {
    const sealed = keys.sealNote('heartbeat', Buffer.from('심장'))
    const others = [
      () => keys.openNote('manifest', sealed),
      () => workspaceKeys(key, newWorkspaceId()).openNote('heartbeat', sealed),
      () => workspaceKeys(newWorkspaceKey(), workspace).openNote('heartbeat', sealed),
      () => keys.openNote('heartbeat', sealed.subarray(0, -1)),
      () => keys.openNote('heartbeat', Buffer.alloc(0)),
    ]
    for (const open of others) expect(open).toThrow('unreadable: sync.error.sealBroken')
  })

  test('with any bit turned is refused; a newer format is named as that', () => {
    const sealed = keys.sealNote('heartbeat', Buffer.from('Пульс'))
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const turned = Buffer.from(sealed)
      turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(() => keys.openNote('heartbeat', turned)).toThrow(
        /^unreadable: sync\.error\.(sealBroken|newerFormat)$/,
      )
    }
    const newer = Buffer.from(sealed)
    newer[0] = 2
    expect(() => keys.openNote('heartbeat', newer)).toThrow('newerFormat')
  })
})

describe('parts', () => {
  const thing = Buffer.from('snapshot 1')

  test('come back with their number and end, and in no other place', () => {
    fc.assert(
      fc.property(bytes, fc.nat({ max: 1000 }), fc.boolean(), (content, number, isFinal) => {
        const parts = keys.parts('snapshot', thing)
        const sealed = parts.seal(number, isFinal, content)
        expect(sealed.length).toBe(content.length + 29)
        expect(parts.open(number, sealed)).toEqual({ bytes: Buffer.from(content), isFinal })
        const turned = Buffer.from(sealed)
        turned[0] = (turned[0] ?? 0) ^ 0x80
        const wrong = [
          () => parts.open(number + 1, sealed),
          () => parts.open(number, turned),
          () => keys.parts('blob', thing).open(number, sealed),
          () => keys.parts('snapshot', Buffer.from('snapshot 2')).open(number, sealed),
        ]
        for (const open of wrong) expect(open).toThrow('sealBroken')
      }),
    )
  })

  test('that are sealed again are as good', () => {
    const first = keys.parts('snapshot', thing).seal(0, false, Buffer.from('가'))
    const again = keys.parts('snapshot', thing).seal(0, false, Buffer.from('가'))
    expect(first.equals(again)).toBe(false)
    expect(keys.parts('snapshot', thing).open(0, again).bytes.toString()).toBe('가')
  })
})

test('a name is the same for the same content, and another for everything else', () => {
  const content = Buffer.from('명함.jpg')
  expect(keys.nameOf('blob', content)).toBe(
    workspaceKeys(key, workspace).nameOf('blob', Buffer.from(content)),
  )
  const others = [
    keys.nameOf('segment', content),
    keys.nameOf('blob', Buffer.from('名片.jpg')),
    workspaceKeys(key, newWorkspaceId()).nameOf('blob', content),
  ]
  expect(new Set([...others, keys.nameOf('blob', content)]).size).toBe(4)
  expect(keys.nameOf('blob', content)).toMatch(/^[0-9a-f]{32}$/)
})

test('keys and ids have their length, and nothing else is taken', () => {
  expect(newWorkspaceKey()).toHaveLength(32)
  expect(newWorkspaceId()).toMatch(/^[0-9a-f]{32}$/)
  expect(() => workspaceKeys(Buffer.alloc(31), workspace)).toThrow(TypeError)
  expect(() => workspaceKeys(key, workspace.toUpperCase())).toThrow(TypeError)
})

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createSpreadsheetReader } from '../../../src-main/import/reading/spreadsheet-reader'
import { xorArray } from '../../../src-main/import/reading/protected/xor-obfuscation'
import { collectSheet, textsOf } from './collect-sheet'
import { scratchFolder } from './scratch-folder'

const fixtures = join(import.meta.dirname, '../fixtures')
const corpus = process.env['TRADEWIND_CORPUS'] ?? join(import.meta.dirname, '../../../../shared/corpus')
const scratch = scratchFolder()
const password = '열려라 sesame'

const read = (path: string, given?: string) =>
  collectSheet(createSpreadsheetReader(), { path, sheet: 0, password: given })

const files = [
  ['protected-agile.xlsx', 'korean-title-rows.xlsx'],
  ['protected-standard.xlsx', 'korean-title-rows.xlsx'],
  ['protected.ods', 'english-values.ods'],
] as const

describe.each(files)('%s', (name, plain) => {
  const path = join(fixtures, name)

  it('is read with its password like the file that it was made of', async () => {
    const expected = await read(join(fixtures, plain))
    const sheet = await read(path, password)
    expect(textsOf(sheet)).toEqual(textsOf(expected))
    expect(sheet.summary).toEqual(expected.summary)
    const list = await createSpreadsheetReader().listSheets(path, { password })
    expect(list.format).toBe(expected.summary.format)
  })

  it('asks for a password and says when it is another one', async () => {
    await expect(read(path)).rejects.toMatchObject({ code: 'encrypted' })
    for (const wrong of ['', 'sesame', 'VelvetSweatshop'])
      await expect(read(path, wrong)).rejects.toMatchObject({ code: 'wrong-password' })
  })

  it('is refused with a code wherever it is cut off', async () => {
    const bytes = readFileSync(path)
    for (let part = 1; part < 8; part += 1) {
      const cut = scratch.write(name, bytes.subarray(0, Math.floor((bytes.length * part) / 8)))
      await expect(read(cut, password)).rejects.toMatchObject({ name: 'ReadingError' })
    }
  })
})

describe('the xor obfuscation of old workbooks', () => {
  it('knows its password by key and verifier, and no other', () => {
    // The key and verifier that Excel wrote for `abc`.
    const stated = { key: 20_810, verifier: 52_250 }
    expect(xorArray('abd', stated)).toBeNull()
    expect(xorArray('', stated)).toBeNull()
    expect(xorArray('sixteen signs ..', stated)).toBeNull()
    expect(xorArray('abc', stated)).toHaveLength(16)
  })
})

if (existsSync(corpus)) {
  describe('workbooks that Excel protected', () => {
    it.each([
      ['poi-xor-encryption-abc.xls', 'abc', '1|2|3'],
      ['poi-password.xls', 'password', '||A ZIP bomb is a variant of mail-bombing.'],
    ])('%s is read with its password', async (name, secret, beginning) => {
      const path = join(corpus, name)
      const texts = textsOf(await read(path, secret)).filter((row) => row.length > 0)
      expect(texts.flat().join('|')).toContain(beginning)
      await expect(read(path, 'other')).rejects.toMatchObject({ code: 'wrong-password' })
    })
  })
} else it.skip('corpus absent')

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allowedLink } from '../../src-main/desktop/allowed-link'

describe('links that may leave the program', () => {
  it.each([
    ['https://example.com', 'https://example.com/'],
    ['HTTPS://Example.com/길?q=1', 'https://example.com/%EA%B8%B8?q=1'],
    ['mailto:kim@example.kr', 'mailto:kim@example.kr'],
    [
      'mailto:a@b.ru?subject=%D0%A1%D1%87%D1%91%D1%82&body=x',
      'mailto:a@b.ru?subject=%D0%A1%D1%87%D1%91%D1%82&body=x',
    ],
    ['tel:+82-10-1234-5678', 'tel:+82-10-1234-5678'],
    ['tel:+7 (495) 123-45-67', 'tel:+7495123-45-67'],
    ['tel:021234567;ext=12', 'tel:021234567;ext=12'],
  ])('%s', (address, opened) => {
    expect(allowedLink(address)).toBe(opened)
  })

  it.each([
    'http://example.com',
    'file:///etc/passwd',
    '//example.com',
    '\\\\server\\share',
    'javascript:alert(1)',
    'https:javascript:alert(1)\u0000',
    'https://user:secret@example.com',
    'https://user@example.com',
    'data:text/html,x',
    'ms-msdt:/id',
    'vbscript:x',
    'smb://host/x',
    'app://tradewind/',
    'httpsx://example.com',
    ' javascript:https://example.com',
    'java\nscript:alert(1)',
    'mailto:a@b.c?attach=/etc/passwd',
    'mailto:a@b.c?Attachment=C:%5Csecret',
    'mailto:a@b.c#x',
    'tel:*#06#',
    'tel:+1?body=x',
    'tel:%E0%A4%A',
    'tel:123`id`',
    'tel:',
    '',
    'example.com',
  ])('%s is refused', (address) => {
    expect(allowedLink(address)).toBeNull()
  })

  it('gives out nothing but plain https, mailto and tel, whatever text comes', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc
        .tuple(fc.constantFrom('https:', 'mailto:', 'tel:', 'file:', 'javascript:'), fc.string())
        .map((two) => two.join('')),
    )
    fc.assert(
      fc.property(text, (address) => {
        const link = allowedLink(address)
        if (link !== null) expect(['https:', 'mailto:', 'tel:']).toContain(new URL(link).protocol)
      }),
      { numRuns: 1000 },
    )
  })
})

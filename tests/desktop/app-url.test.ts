import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  contentSecurityPolicy,
  contentTypeOf,
  resolveAppUrl,
  withNonce,
} from '../../src-main/desktop/app-url'

const root = '/opt/tradewind/renderer'

describe('addresses of the page', () => {
  it.each([
    ['app://tradewind/', 'index.html'],
    ['app://tradewind', 'index.html'],
    ['app://tradewind/index.html', 'index.html'],
    ['app://tradewind/index.html?a=1#/people/한', 'index.html'],
    ['app://tradewind/assets/index-D3.js', 'assets/index-D3.js'],
    ['app://tradewind/assets/../index.html', 'index.html'],
    ['app://tradewind/%ED%95%9C%EA%B8%80.svg', '한글.svg'],
    ['app://tradewind/a..b.css', 'a..b.css'],
  ])('%s is a file of the page', (address, file) => {
    expect(resolveAppUrl(root, address)).toEqual({ status: 200, file: path.join(root, file) })
  })

  it.each([
    'app://tradewind/..%2fmain%2fmain.js',
    'app://tradewind/..%2F..%2F..%2Fetc%2Fpasswd',
    'app://tradewind/assets/..%2f..%2f..%2fpackage.json',
    'app://tradewind/%2e%2e%2fmain.js',
    'app://tradewind/.%2e%2fmain.js',
    'app://tradewind/..%5cmain.js',
    'app://tradewind/C:%5cWindows%5cwin.ini',
    'app://tradewind/C%3A/Windows/win.ini',
    'app://tradewind/index.html%00.png',
    'app://tradewind/%E0%A4%A',
    'app://tradewind/%ff',
    'app://other/index.html',
    'app://tradewind.example/index.html',
    'app://tradewind:80/index.html',
    'https://tradewind/index.html',
    'file:///etc/passwd',
    'no address',
    '',
    // A sister folder that begins with the same letters.
    'app://tradewind/..%2frenderer-old%2findex.html',
  ])('%s is refused', (address) => {
    expect(resolveAppUrl(root, address)).toEqual({ status: 403 })
  })

  it('never leads out of the folder, whatever is asked', () => {
    const part = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2f',
      '%5c',
      '/',
      '\\',
      'assets',
      '한글',
      '%00',
      ':',
      '%252e',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const resolved = resolveAppUrl(root, `app://tradewind/${parts.join('')}`)
        if (resolved.status !== 200) return
        expect(path.normalize(resolved.file)).toBe(resolved.file)
        expect(resolved.file.startsWith(`${root}/`)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the page itself', () => {
  it('runs scripts of its own files only and speaks with nobody', () => {
    const rules = contentSecurityPolicy('abc').split('; ')
    expect(rules).toContain("default-src 'none'")
    expect(rules).toContain("script-src 'self'")
    expect(rules).toContain("connect-src 'self'")
    expect(rules.join(' ')).not.toMatch(/unsafe-|https?:|\*/)
  })

  it('carries the nonce where React Aria looks for it', () => {
    expect(withNonce('<html><head><title>x</title></head></html>', 'n1')).toContain(
      '<head><meta property="csp-nonce" nonce="n1" content="n1" />',
    )
  })

  it.each([
    ['a.js', 'text/javascript; charset=utf-8'],
    ['a.CSS', 'text/css; charset=utf-8'],
    ['a.exe', 'application/octet-stream'],
  ])('serves %s as %s', (file, type) => {
    expect(contentTypeOf(file)).toBe(type)
  })
})

import { describe, expect, it } from 'vitest'
import { isAllowedRequest } from '../../src-main/desktop/allowed-request'
import { isTrustedSender } from '../../src-main/ipc/trusted-sender'

const main = (url: string) => ({ url, parent: null })
const dev = 'http://127.0.0.1:5173/'

describe('who may call', () => {
  it('is our page in the main frame', () => {
    expect(isTrustedSender(main('app://tradewind/'), undefined)).toBe(true)
    expect(isTrustedSender(main('app://tradewind/index.html#/people'), undefined)).toBe(true)
  })

  it('is the development server only while there is one', () => {
    expect(isTrustedSender(main('http://127.0.0.1:5173/#/people'), dev)).toBe(true)
    expect(isTrustedSender(main('http://127.0.0.1:5173/'), undefined)).toBe(false)
    expect(isTrustedSender(main('http://127.0.0.1:5174/'), dev)).toBe(false)
  })

  it.each([
    'https://example.com/',
    'file:///opt/tradewind/index.html',
    'app://other/',
    'app://tradewind.example/',
    'app://tradewind:1/',
    'app://user@tradewind/',
    'app:tradewind',
    'about:blank',
    'data:text/html,x',
    'blob:app://tradewind/1',
    'http://127.0.0.1:5173@example.com/',
    '',
  ])('is not %s', (url) => {
    expect(isTrustedSender(main(url), dev)).toBe(false)
  })

  it('is no frame inside a page, and no frame that is gone', () => {
    expect(isTrustedSender({ url: 'app://tradewind/', parent: {} }, undefined)).toBe(false)
    expect(isTrustedSender(null, undefined)).toBe(false)
  })
})

describe('what the page may fetch', () => {
  it.each([
    ['app://tradewind/assets/a.js', undefined, true],
    ['data:image/png;base64,AA', undefined, true],
    ['blob:app://tradewind/1', undefined, true],
    ['https://example.com/', undefined, false],
    ['http://127.0.0.1:5173/main.tsx', undefined, false],
    ['ws://127.0.0.1:5173/', undefined, false],
    ['file:///etc/passwd', undefined, false],
    ['http://127.0.0.1:5173/main.tsx', dev, true],
    ['ws://127.0.0.1:5173/?token=1', dev, true],
    ['ws://127.0.0.1:5174/', dev, false],
    ['devtools://devtools/bundled/x.js', dev, true],
    ['https://example.com/', dev, false],
    ['nothing', dev, false],
  ])('%s with development server %s: %s', (url, server, isAllowed) => {
    expect(isAllowedRequest(url, server)).toBe(isAllowed)
  })
})

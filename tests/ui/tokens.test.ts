import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../src-renderer/styles/tokens.css', import.meta.url), 'utf8')

type Rgb = readonly [number, number, number]
type Theme = ReadonlyMap<string, string>

/** The hex colours of the block that follows a selector. */
function coloursAfter(selector: string): Theme {
  const start = css.indexOf(selector)
  if (start < 0) throw new Error(`No block ${selector}`)
  const block = css.slice(start, css.indexOf('}', start))
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6}(?:[0-9a-f]{2})?);/g)].map((m) => [m[1] ?? '', m[2] ?? '']),
  )
}

const light = coloursAfter(':root {')
const dark = coloursAfter(':root[data-theme="dark"]')
const systemDark = coloursAfter(':root:not([data-theme="light"])')

const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16)

/** A token as it looks on a ground (tokens such as `selected` are translucent). */
function colour(theme: Theme, name: string, ground?: Rgb): Rgb {
  const hex = theme.get(name)
  if (!hex) throw new Error(`No colour ${name}`)
  const [red, green, blue] = [channel(hex, 1), channel(hex, 3), channel(hex, 5)]
  const alpha = hex.length === 9 ? channel(hex, 7) / 255 : 1
  const [r, g, b] = ground ?? [255, 255, 255]
  const mix = (over: number, under: number) => over * alpha + under * (1 - alpha)
  return [mix(red, r), mix(green, g), mix(blue, b)]
}

/** WCAG 2 relative luminance. */
function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0)
}

function contrast(one: Rgb, other: Rgb): number {
  const [high, low] = [luminance(one), luminance(other)].sort((x, y) => y - x)
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05)
}

const grounds = ['bg', 'surface', 'raised', 'sunken']
const meanings = ['good', 'warn', 'bad', 'info']
const tags = ['slate', 'teal', 'green', 'olive', 'amber', 'clay', 'rose', 'violet', 'blue']
const themes: readonly [string, Theme][] = [
  ['light', light],
  ['dark', dark],
]

describe.each(themes)('tokens, %s', (_name, theme) => {
  const on = (text: string, ground: string, under = 'surface') => {
    const back = colour(theme, ground, colour(theme, under))
    return contrast(colour(theme, text, back), back)
  }

  it.each(['ink', 'ink-2', 'accent-text', ...meanings.map((name) => `${name}-text`)])(
    '%s is read on every ground',
    (text) => {
      for (const ground of grounds) expect(on(text, ground)).toBeGreaterThanOrEqual(7)
      for (const ground of ['selected', 'hover', 'selected-inactive'])
        expect(on(text, ground)).toBeGreaterThanOrEqual(7)
    },
  )

  it.each(['accent', ...meanings])('%s has a soft ground on which texts are read', (name) => {
    expect(on(`${name}-text`, `${name}-soft`)).toBeGreaterThanOrEqual(7)
    expect(on('ink', `${name}-soft`)).toBeGreaterThanOrEqual(7)
  })

  it.each(tags)('tag colour %s is read', (tag) => {
    expect(on(`tag-${tag}-text`, `tag-${tag}`)).toBeGreaterThanOrEqual(7)
  })

  it('controls are read', () => {
    for (const ground of grounds) expect(on('ink-3', ground)).toBeGreaterThanOrEqual(4.5)
    for (const state of ['accent', 'accent-hover', 'accent-press'])
      expect(on('accent-ink', state)).toBeGreaterThanOrEqual(4.5)
    for (const meaning of meanings) expect(on(meaning, 'surface')).toBeGreaterThanOrEqual(4.5)
  })

  it('edges of fields and the focus ring stand out', () => {
    for (const ground of ['surface', 'bg']) {
      expect(on('line-control', ground)).toBeGreaterThanOrEqual(3)
      expect(on('accent', ground)).toBeGreaterThanOrEqual(4.5)
    }
  })
})

describe('tokens', () => {
  it('has the same names in both themes', () => {
    expect([...dark.keys()].sort()).toEqual([...light.keys()].sort())
    expect(light.size).toBeGreaterThan(45)
  })

  it('is as dark by the system as by choice', () => {
    expect([...systemDark]).toEqual([...dark])
  })

  it('names Korean and Chinese system faces before any fallback, and loads none', () => {
    const faces = css.match(/--font:([^;]+);/)?.[1] ?? ''
    for (const face of ['Malgun Gothic', 'Apple SD Gothic Neo', 'Microsoft YaHei', 'PingFang SC']) {
      expect(faces.indexOf(face)).toBeGreaterThan(0)
      expect(faces.indexOf(face)).toBeLessThan(faces.indexOf('Noto Sans CJK KR'))
    }
    expect(css).not.toMatch(/@font-face|@import|url\(/)
  })

  it('moves for 150 ms at most, and not at all when less is asked for', () => {
    const [normal, reduced] = [...css.matchAll(/--motion: (\d+)ms/g)].map((match) => Number(match[1]))
    expect(normal).toBeLessThanOrEqual(150)
    expect(reduced).toBe(0)
  })
})

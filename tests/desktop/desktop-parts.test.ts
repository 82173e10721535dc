import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { drawMark } from '../../src-main/desktop/brand-mark'
import { createClockWatch } from '../../src-main/desktop/clock-watch'
import { firstDeviceState, openDeviceState, placeOnScreen } from '../../src-main/desktop/device-state'
import { createEventHub } from '../../src-main/desktop/event-hub'
import { followSettings } from '../../src-main/desktop/follow-settings'
import { createKnownPaths, fileNameFrom } from '../../src-main/desktop/known-paths'
import { openLog } from '../../src-main/desktop/log-file'
import { activityOf } from '../../src-main/desktop/routes'
import type { AppEvent } from '../../src-shared/contract/app-event'
import { defaultSettings } from '../../src-shared/settings/settings-contract'

const folder = mkdtempSync(path.join(tmpdir(), 'tradewind-desktop-'))
afterAll(() => rmSync(folder, { recursive: true }))
const silent = () => undefined

describe('the state of the window', () => {
  it('is there again after a restart', () => {
    const file = path.join(folder, 'new', 'window.json')
    openDeviceState(file, silent).update({ language: 'ko', bounds: { x: 1, y: 2, width: 1100, height: 700 } })
    expect(openDeviceState(file, silent).current).toEqual({
      ...firstDeviceState,
      language: 'ko',
      bounds: { x: 1, y: 2, width: 1100, height: 700 },
    })
  })

  it.each(['', '{', '[]', '{"language": "xx"}', 'null'])('starts anew from a damaged file: %s', (content) => {
    const file = path.join(folder, 'damaged.json')
    writeFileSync(file, content)
    const lines: string[] = []
    expect(openDeviceState(file, (line) => lines.push(line)).current).toEqual(firstDeviceState)
    expect(lines).toHaveLength(1)
  })

  const screens = [
    { x: 0, y: 0, width: 1440, height: 900 },
    { x: 1440, y: 0, width: 1920, height: 1080 },
  ]
  it.each([
    [{ x: 100, y: 50, width: 1200, height: 800 }, true],
    [{ x: 2000, y: 100, width: 1200, height: 800 }, true],
    [{ x: -1000, y: 0, width: 1200, height: 800 }, true],
    [{ x: -1150, y: 0, width: 1200, height: 800 }, false],
    [{ x: 5000, y: 0, width: 1200, height: 800 }, false],
    [{ x: 0, y: -300, width: 1200, height: 800 }, false],
    [{ x: 0, y: 880, width: 1200, height: 800 }, false],
  ])('is taken from %j: %s', (bounds, isTaken) => {
    expect(placeOnScreen(bounds, screens)).toEqual(isTaken ? bounds : null)
  })
})

describe('the watch on the clock', () => {
  it('notices what is not the passing of time', () => {
    const clock = { wall: 1_000_000, steady: 0, zone: 'Asia/Seoul' }
    const hasChanged = createClockWatch({
      now: () => clock.wall,
      elapsed: () => clock.steady,
      zone: () => clock.zone,
    })
    const pass = (wall: number, steady: number) => {
      clock.wall += wall
      clock.steady += steady
      return hasChanged()
    }
    expect(pass(5000, 5000)).toBe(false)
    expect(pass(5900, 5000)).toBe(false)
    expect(pass(3_600_000, 5000)).toBe(true)
    expect(pass(5000, 5000)).toBe(false)
    expect(pass(-86_400_000, 5000)).toBe(true)
    clock.zone = 'America/Los_Angeles'
    expect([pass(5000, 5000), pass(5000, 5000)]).toEqual([true, false])
  })
})

describe('files that the page may ask to see', () => {
  it('are those in the workspace and those that were chosen', () => {
    const known = createKnownPaths('/자료/작업')
    known.add('/home/kim/목록.csv')
    for (const file of [
      '/자료/작업',
      '/자료/작업/backups/a.sqlite',
      '/home/kim/목록.csv',
      '/home/kim/./목록.csv',
    ])
      expect([file, known.has(file)]).toEqual([file, true])
    for (const file of [
      '/자료/작업2/x',
      '/자료/작업/../x',
      '/etc/passwd',
      '//server/share',
      'x',
      '',
      '/자료/작업/\0',
    ])
      expect([file, known.has(file)]).toEqual([file, false])
  })

  it.each([
    ['고객 2026/07', '고객 2026-07'],
    ['..\\..\\x', '-..-x'],
    ['a:b*c?"<>|\u0000', 'a-b-c------'],
    ['  . ', 'Tradewind'],
    ['Отчёт.', 'Отчёт'],
  ])('%j is saved as %s', (text, name) => {
    expect(fileNameFrom(text, 'Tradewind')).toBe(name)
  })
})

describe('settings in main', () => {
  it('follow the workspace when it opens and when they change', async () => {
    const state = openDeviceState(path.join(folder, 'follow.json'), silent)
    let settings: unknown = { ...defaultSettings, language: 'ru', theme: 'dark' }
    const changes: string[] = []
    const listen = followSettings({
      call: async (method) => ({ ok: true, value: method === 'settings.get' ? settings : null }),
      state,
      onChange: () => changes.push(String(state.current.language)),
      log: (line) => changes.push(line),
    })
    const says = async (event: AppEvent) => {
      listen(event)
      await new Promise((resolve) => setImmediate(resolve))
    }
    await says({ type: 'workspace', status: 'restarting', text: null })
    await says({ type: 'workspace', status: 'ready', text: null })
    settings = { ...defaultSettings, language: 'zh', closeToTray: false }
    await says({ type: 'changed', topics: ['people'], ids: null, transaction: null })
    await says({ type: 'changed', topics: ['settings'], ids: null, transaction: null })
    settings = 'nonsense'
    await says({ type: 'changed', topics: ['settings'], ids: null, transaction: null })
    expect(changes).toEqual(['ru', 'zh', 'settings not read; menus and theme stay as they are'])
    expect(state.current).toMatchObject({ language: 'zh', theme: 'system', closeToTray: false })
  })
})

describe('smaller things', () => {
  it('the log keeps one older file', () => {
    const log = openLog(path.join(folder, 'logs'), () => Date.UTC(2026, 6, 1))
    log('첫째 줄')
    for (let line = 0; line < 12; line += 1) log('x'.repeat(100_000))
    const older = readFileSync(path.join(folder, 'logs', 'tradewind.log.1'), 'utf8')
    expect(older.startsWith('2026-07-01T00:00:00.000Z 첫째 줄\n')).toBe(true)
    expect(readFileSync(path.join(folder, 'logs', 'tradewind.log'), 'utf8').length).toBeLessThan(200_000)
  })

  it('an event that breaks the contract is found where events are checked', () => {
    const broken = { type: 'open', route: 1 } as unknown as AppEvent
    const heard: AppEvent[] = []
    const strict = createEventHub(true)
    strict.listen((event) => heard.push(event))
    expect(() => strict.emit(broken)).toThrow()
    strict.emit({ type: 'open', route: '/today' })
    expect(heard).toEqual([{ type: 'open', route: '/today' }])
  })

  it('a route may name the activity that it is about', () => {
    expect(activityOf('/today?activity=0190a0b0-0000-7000-8000-000000000001&x=1')).toBe(
      '0190a0b0-0000-7000-8000-000000000001',
    )
    expect([activityOf('/today'), activityOf('/people/activity=1')]).toEqual([null, null])
  })

  it.each([16, 22, 256])('the mark has round corners and a white line at %i pixels', (size) => {
    const pixels = drawMark(size)
    const at = (x: number, y: number) => [...pixels.subarray((y * size + x) * 4, (y * size + x) * 4 + 4)]
    expect(pixels).toHaveLength(size * size * 4)
    expect(at(0, 0)[3]).toBeLessThan(128)
    expect(at(Math.floor(size / 2), Math.floor(size / 5))).toEqual([0x6e, 0x6e, 0x0b, 255])
    expect(at(Math.floor((8.5 / 18) * size), Math.floor((12.5 / 18) * size))[0]).toBeGreaterThan(200)
  })
})

import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readLaunch } from '../../src-main/desktop/launch-arguments'
import { windowFolder } from '../../src-main/desktop/user-folder'
import { defaultWorkspaceFolder, resolveWorkspaceFolder } from '../../src-main/workspace-folder'

const place = { from: '/home/kim', appPath: '/opt/tradewind' }
const base = mkdtempSync(path.join(tmpdir(), 'tradewind-start-'))
afterAll(() => rmSync(base, { recursive: true }))

describe('the words it is started with', () => {
  it.each([
    [['.'], null, []],
    [['--no-sandbox', '/opt/tradewind', '--workspace', '/자료'], '/자료', []],
    [['--workspace=자료'], '자료', []],
    [['--workspace='], null, []],
    [['--workspace'], null, []],
    [['고객.xlsx'], null, ['/home/kim/고객.xlsx']],
    [['/a/Список.CSV', '--flag', 'b.xls', 'readme.txt', 'c.exe'], null, ['/a/Список.CSV', '/home/kim/b.xls']],
    [['--inspect=0', '--remote-debugging-port=0', '/opt/tradewind', 'x.csv'], null, ['/home/kim/x.csv']],
    [[], null, []],
  ])('%j', (words, workspace, files) => {
    expect(readLaunch(words, place)).toEqual({ workspace, files })
  })
})

describe('the default workspace', () => {
  it.each([
    ['linux', {}, '/home/kim/.local/share/tradewind/workspace'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/tradewind/workspace'],
    ['linux', { XDG_DATA_HOME: 'relative' }, '/home/kim/.local/share/tradewind/workspace'],
    ['darwin', {}, '/home/kim/Library/Application Support/Tradewind/workspace'],
    ['win32', { LOCALAPPDATA: 'D:\\Local' }, 'D:\\Local\\Tradewind\\workspace'],
  ] as const)('on %s with %j', (platform, environment, folder) => {
    expect(defaultWorkspaceFolder({ platform, environment, home: '/home/kim' })).toBe(folder)
  })
})

describe('one window per workspace', () => {
  it('knows a folder by all its spellings, there or not yet', () => {
    mkdirSync(path.join(base, '작업'))
    symlinkSync(path.join(base, '작업'), path.join(base, 'link'))
    const real = resolveWorkspaceFolder(path.join(base, '작업'))
    for (const spelling of ['작업', './작업/', '작업/../작업', 'link', 'link/.'])
      expect(resolveWorkspaceFolder(spelling, base)).toBe(real)
    expect(resolveWorkspaceFolder('link/new/one', base)).toBe(path.join(real, 'new', 'one'))
  })

  it('gives each workspace a profile of its own', () => {
    const applications = '/home/kim/.config'
    const one = windowFolder(applications, '/자료/가')
    expect(one).toMatch(/^\/home\/kim\/\.config\/Tradewind\/windows\/[0-9a-f]{16}$/)
    expect(windowFolder(applications, '/자료/가')).toBe(one)
    expect(windowFolder(applications, '/자료/나')).not.toBe(one)
  })
})

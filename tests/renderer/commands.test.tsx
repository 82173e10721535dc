import './fake-api'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { allCommands } from '../../src-renderer/app/command-list'
import { keysText, listenForKeys, shortcutOf } from '../../src-renderer/state/command-keys'
import { defineCommand, handleCommand } from '../../src-renderer/state/commands'
import { pressKey } from './support'

const undo = defineCommand({ id: 'undo', title: 'frame.command.undo', group: 'program', keys: ['$mod+KeyZ'] })
const palette = defineCommand({
  id: 'palette',
  title: 'frame.command.palette',
  group: 'program',
  keys: ['$mod+KeyK'],
  everywhere: true,
})
const complete = defineCommand({ id: 'c', title: 'frame.command.edit', group: 'record', keys: ['KeyC'] })
const companies = defineCommand({
  id: 'gc',
  title: 'frame.command.goCompanies',
  group: 'go',
  keys: ['KeyG KeyC'],
})

let done: string[] = []
let stops: (() => void)[] = []

beforeEach(() => {
  done = []
  stops = [
    listenForKeys(window),
    ...[undo, palette, complete, companies].map((command) =>
      handleCommand(command, () => done.push(command.id)),
    ),
  ]
})
afterEach(() => {
  for (const stop of stops) stop()
  document.body.innerHTML = ''
})

function field(html: string): Element {
  document.body.innerHTML = html
  const found = document.body.querySelector('[data-here]')
  if (found === null) throw new Error('no field')
  return found
}

describe('keys', () => {
  it('are found by their place, whatever the layout prints there', () => {
    pressKey('KeyZ', { key: 'ㅋ', ctrlKey: true })
    pressKey('KeyZ', { key: 'я', ctrlKey: true })
    pressKey('KeyK', { key: 'ㅏ', ctrlKey: true })
    expect(done).toEqual(['undo', 'undo', 'palette'])
  })

  it('are left alone while a syllable is being composed', () => {
    pressKey('KeyC', { key: 'Process' })
    pressKey('KeyC', { isComposing: true })
    pressKey('KeyZ', { ctrlKey: true, isComposing: true })
    expect(done).toEqual([])
  })

  it('belong to the text while one is edited, except those that act everywhere', () => {
    const target = field('<input data-here>')
    pressKey('KeyC', { target })
    pressKey('KeyZ', { target, ctrlKey: true })
    pressKey('KeyK', { target, ctrlKey: true })
    expect(done).toEqual(['palette'])
  })

  it('belong to an open menu, list or dialog', () => {
    const target = field('<div role="dialog"><button data-here></button></div>')
    pressKey('KeyC', { target })
    pressKey('KeyK', { target, ctrlKey: true })
    expect(done).toEqual(['palette'])
  })

  it('after each other make a sequence, and its last key does not act for itself', () => {
    pressKey('KeyG')
    pressKey('KeyC')
    pressKey('KeyC')
    expect(done).toEqual(['gc', 'c'])
  })

  it('of a broken-off sequence act again by themselves', () => {
    pressKey('KeyG')
    pressKey('KeyX')
    pressKey('KeyC')
    expect(done).toEqual(['c'])
  })

  it('with other modifiers are other keys', () => {
    pressKey('KeyC', { ctrlKey: true })
    pressKey('KeyZ')
    pressKey('KeyZ', { ctrlKey: true, altKey: true })
    expect(done).toEqual([])
  })

  it('are taken by the newest handler, and given back when it goes', () => {
    const stop = handleCommand(complete, () => done.push('peek'))
    pressKey('KeyC')
    stop()
    pressKey('KeyC')
    expect(done).toEqual(['peek', 'c'])
  })
})

describe('the registry', () => {
  it('has every command once, and no two with the same keys', () => {
    const ids = allCommands.map((command) => command.id)
    expect(new Set(ids).size).toBe(ids.length)
    const keys = allCommands.flatMap((command) => command.keys ?? [])
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.length).toBeGreaterThan(20)
  })

  it('names keys as they are printed', () => {
    expect([keysText('$mod+Shift+KeyZ'), keysText('Shift+Slash'), keysText('KeyG KeyP')]).toEqual([
      'Ctrl Shift Z',
      '?',
      'G P',
    ])
    expect([shortcutOf(palette), shortcutOf({ ...palette, keys: [] })]).toEqual(['Ctrl K', undefined])
  })
})

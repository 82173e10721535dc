import { expect, it } from 'vitest'
import { openWorkspace } from './open-workspace'

it('a protected list is refused without its password, then read with it', async () => {
  const place = await openWorkspace()
  const file = 'protected-agile.xlsx'
  for (const [more, code] of [
    [{}, 'encrypted'],
    [{ password: 'other' }, 'wrong-password'],
  ] as const)
    await expect(place.open(file, more)).rejects.toMatchObject({
      code: 'unreadable',
      text: { key: `imports.unreadable.${code}` },
    })
  const view = await place.open(file, { password: '열려라 sesame' })
  expect(view).toMatchObject({ format: 'xlsx', headerRow: 2 })
  expect(JSON.stringify(view)).not.toContain('sesame')
  expect((await place.apply(view.importId)).written.people).toBe(view.counts.newPeople)
})

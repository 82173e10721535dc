import { describe, expect, it } from 'vitest'
import type { ImportView } from '../../../src-shared/imports/imports-contract'
import { openWorkspace } from './open-workspace'

describe.each(['english-values.xlsx', 'english-values.xls'])('what is hidden in %s', (file) => {
  it('is left out and counted, until somebody takes it', async () => {
    const place = await openWorkspace()
    const view = await place.open(file)
    expect(view).toMatchObject({ sheet: 0, hiddenRows: 1, includesHidden: false })
    expect(view.sheets.map(({ hidden }) => hidden)).toEqual([false, true])
    expect((await place.rows(view.importId)).map(({ row }) => row)).not.toContain(3)
    const column = view.columns.find(({ index }) => index === 3)
    expect(column).toMatchObject({ field: 'ignore' })
    expect(column?.samples).not.toEqual([])

    const { importId } = view
    const layout = { importId, sheet: 0, includeHidden: true }
    const whole = await place.ask<ImportView>('imports.setLayout', layout)
    expect(whole).toMatchObject({ hiddenRows: 1, includesHidden: true, headerRow: view.headerRow })
    expect(whole.counts.total).toBe(view.counts.total + 1)
    expect((await place.rows(importId)).map(({ row }) => row)).toContain(3)

    const moved = await place.ask<ImportView>('imports.setLayout', { importId, sheet: 0, headerRow: 1 })
    expect(moved).toMatchObject({ includesHidden: true, counts: { total: whole.counts.total } })
    const other = await place.ask<ImportView>('imports.setLayout', { importId, sheet: 1 })
    expect(other).toMatchObject({ sheet: 1, includesHidden: false })
  })
})

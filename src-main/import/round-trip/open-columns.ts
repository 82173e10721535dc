import type { listReader } from '../../export/list-reader-service'
import type { Fingerprint } from './fingerprint-file'
import { pointPlaceOf } from './judge-cell'

type OpenColumns = Parameters<typeof listReader>[1]['open']

/** The contact and custom columns that a workbook was exported with. */
export function openColumnsFrom({ list, columns }: Fingerprint): OpenColumns {
  const points = new Map<string, number>()
  const custom: OpenColumns['custom'][number][] = []
  for (const { id, heading } of columns) {
    const point = pointPlaceOf(list, id)
    if (point) points.set(point.kind, Math.max(points.get(point.kind) ?? 0, point.at + 1))
    else if (id.startsWith('custom:')) custom.push({ id: id.slice('custom:'.length), name: heading })
  }
  return { points, custom }
}

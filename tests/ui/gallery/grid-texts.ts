import type { GridTexts } from '../../../src-renderer/ui/grid/grid-model'

export const gridTexts: GridTexts = {
  loading: 'Loading',
  selectRow: 'Select row',
  selectAll: 'Select all rows',
  sorted: (header, direction) => `Sorted by ${header}, ${direction}`,
  selected: (count) => `${count} selected`,
  copied: (count) => `${count} rows copied`,
  resized: (header, width) => `${header}: ${width} pixels`,
  moved: (header, place) => `${header}: column ${place}`,
}

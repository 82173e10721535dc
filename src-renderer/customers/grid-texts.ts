import type { Words } from '../i18n/translator'
import type { GridTexts } from '../ui/grid/grid-model'

/** What a grid says, in the user's language. */
export function gridTexts({ t, format }: Words): GridTexts {
  return {
    loading: t('frame.loading'),
    selectRow: t('frame.grid.selectRow'),
    selectAll: t('frame.grid.selectAll'),
    sorted: (header, direction) => t(`frame.grid.sorted.${direction}`, { header }),
    selected: (count) => t('frame.bulk.selected', { count, shown: format.number(count) }),
    copied: (count) => t('frame.grid.copied', { count, shown: format.number(count) }),
    resized: (header, width) => t('frame.grid.resized', { header, width }),
    moved: (header, place) => t('frame.grid.moved', { header, place }),
  }
}

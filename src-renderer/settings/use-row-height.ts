import { useView } from '../state/create-view-store'
import { settingsView } from './settings-store'

/** The height of a list's rows in px, by the density that the user chose. */
export function useRowHeight(): number {
  return useView(settingsView, {}).value?.density === 'comfortable' ? 40 : 32
}

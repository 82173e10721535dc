import type { ExportFormat, ExportRequest } from '../../src-shared/export/export-contract'
import { api } from '../ipc/api'
import { saveFile } from '../workspace/saved-file-store'

/** Writes a list where the user says. */
export async function exportList(name: string, extension: ExportFormat, what: ExportRequest): Promise<void> {
  await saveFile(name, extension, (path) => api.export.start({ path, what }))
}

export async function cancelExport(): Promise<void> {
  await api.export.cancel({})
}

import { readFileSync } from 'node:fs'

const pageSize = 4096

/** Resident memory of another process in bytes, read from /proc; null where there is no /proc or no such process. */
export function residentBytes(pid: number): number | null {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1])
    return Number.isFinite(pages) ? pages * pageSize : null
  } catch (error) {
    if (error instanceof Error) return null
    throw error
  }
}

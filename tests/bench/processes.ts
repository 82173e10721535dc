import { readdirSync, readFileSync } from 'node:fs'

/** A file of /proc; null where there is no /proc, or the process has gone. */
function read(file: string): string | null {
  try {
    return readFileSync(file, 'latin1')
  } catch (error) {
    if (error instanceof Error) return null
    throw error
  }
}

interface Process {
  readonly pid: number
  readonly parent: number
  /** Clock ticks spent on a processor. */
  readonly ticks: number
}

function processes(): Process[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids.flatMap((pid) => {
    const text = read(`/proc/${pid}/stat`)
    if (text === null) return []
    // The name in brackets may hold spaces; everything is counted from behind it.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return [{ pid: Number(pid), parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) }]
  })
}

/** True where the system tells about processes (Linux). */
export const canLookAtProcesses = process.platform === 'linux'

/** A process and everything that it has started. */
function familyOf(pid: number): Process[] {
  const all = processes()
  const family = all.filter((one) => one.pid === pid)
  for (let index = 0; index < family.length; index += 1) {
    const parent = family[index]?.pid
    family.push(...all.filter((one) => one.parent === parent))
  }
  return family
}

const ticksPerSecond = 100

/** Milliseconds of processor that a process and its living children have used. */
export function processorTime(pid: number): number {
  return (familyOf(pid).reduce((sum, { ticks }) => sum + ticks, 0) * 1000) / ticksPerSecond
}

function sumOf(pid: number, file: string, line: RegExp): number {
  return familyOf(pid).reduce(
    (sum, one) => sum + Number(line.exec(read(`/proc/${one.pid}/${file}`) ?? '')?.[1] ?? 0),
    0,
  )
}

/** Bytes of memory that a family holds, shared pages counted once. */
export function proportionalBytes(pid: number): number {
  return sumOf(pid, 'smaps_rollup', /^Pss:\s+(\d+) kB/m) * 1024
}

/** Bytes of resident memory of a family, shared pages counted for each. */
export function residentFamilyBytes(pid: number): number {
  return sumOf(pid, 'status', /^VmRSS:\s+(\d+) kB/m) * 1024
}

/** Bytes that a family has sent to disks. */
export function writtenBytes(pid: number): number {
  return sumOf(pid, 'io', /^write_bytes: (\d+)/m)
}

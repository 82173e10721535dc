/**
 * Where things lie in a shared folder. Names are lower-case hex and shorter than 120 characters below the folder, so that
 * FAT, exFAT, OneDrive and old Windows take them:
 *
 *   tradewind-<ws8>/ws.json                        made once
 *   tradewind-<ws8>/keys/<slot>.json               ways to unlock the key
 *   tradewind-<ws8>/d/<device>/<first>-<id>-<size>.seg   immutable, by author
 *   tradewind-<ws8>/h/<device>.bin                 heartbeats, the only thing that changes
 *   tradewind-<ws8>/s/<snapshot>/p<number>.bin, manifest.bin   the manifest last
 *   tradewind-<ws8>/b/<2>/<name>.bin               files
 *
 * The name of a segment only says where to look first: what it is, its head says. The size lets a cut-off file be seen
 * without opening it.
 */
export const workspaceFile = 'ws.json'
/** Readers pass over what begins so. */
export const temporaryPrefix = '.tmp-'
export const folders = { keys: 'keys', segments: 'd', heartbeats: 'h', snapshots: 's', blobs: 'b' } as const
export const manifestFile = 'manifest.bin'

const workspaceFolderPattern = /^tradewind-[0-9a-f]{8}/i
const segmentPattern = /^([0-9a-f]{10})-([0-9a-f]{32})-([0-9a-f]{1,8})\.seg$/
const cloudPlaceholder = /^\.(.+)\.icloud$/

/** The folder of a workspace inside the shared one. */
export function workspaceFolderName(workspace: string): string {
  return `tradewind-${workspace.slice(0, 8)}`
}

/** True for a folder that may be a workspace, copies that a cloud made of one among them. */
export function isWorkspaceFolder(name: string): boolean {
  return workspaceFolderPattern.test(name)
}

/** What the name of a segment file promises. */
export interface PromisedSegment {
  readonly first: number
  readonly id: string
  readonly size: number
}

/** The name of a segment file. */
export function segmentFileName({ first, id, size }: PromisedSegment): string {
  return `${first.toString(16).padStart(10, '0')}-${id}-${size.toString(16)}.seg`
}

/** What a file name promises; null when it is none that we gave. */
export function readSegmentName(name: string): PromisedSegment | null {
  const [, first = '', id = '', size = ''] = segmentPattern.exec(name.toLowerCase()) ?? []
  return id === '' ? null : { first: Number.parseInt(first, 16), id, size: Number.parseInt(size, 16) }
}

/** The file that an iCloud placeholder stands for; null for any other file. */
export function promisedByPlaceholder(name: string): string | null {
  return cloudPlaceholder.exec(name)?.[1] ?? null
}

/** True for what is no content: hidden files, what programs have not finished writing, what systems leave everywhere. */
export function isPassedOver(name: string): boolean {
  return /^[.~]|\.(tmp|temp|part|partial|crdownload|download|ini|db|lnk)$/i.test(name)
}

/** True when a file that is no readable segment was one, going by its name. */
export function looksLikeSegment(name: string): boolean {
  return /\.seg/i.test(name)
}

/** The file of a part of a snapshot. */
export function partFile(part: number): string {
  return `p${String(part).padStart(5, '0')}.bin`
}

/** Which part of a snapshot a file is; null for any other file. */
export function partNumber(file: string): number | null {
  const [, digits = ''] = /^p(\d{5})\.bin$/i.exec(file) ?? []
  return digits === '' ? null : Number(digits)
}

/** The name before `.bin` when it has the shape of one of ours, in lower case. */
export function binName(file: string, shape: RegExp): string | null {
  const [, name = ''] = /^(.+)\.bin$/i.exec(file) ?? []
  const lower = name.toLowerCase()
  return shape.test(lower) ? lower : null
}

export const deviceShape = /^[0-9a-f]{32}$/
export const snapshotShape = /^[0-9a-f]{12}-[0-9a-f]{32}$/
export const blobShape = /^[0-9a-f]{32,64}$/

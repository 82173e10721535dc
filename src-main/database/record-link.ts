import { idBytes } from './ids'

/** The record that a tag, a product or a custom value hangs on: exactly one id is given. */
export interface RecordLink {
  personId?: string
  companyId?: string
  dealId?: string
}

/** The column and the bytes of a link. */
export function linkOf(link: RecordLink): { column: 'personId' | 'companyId' | 'dealId'; id: Buffer } {
  if (link.personId) return { column: 'personId', id: idBytes(link.personId) }
  if (link.companyId) return { column: 'companyId', id: idBytes(link.companyId) }
  return { column: 'dealId', id: idBytes(link.dealId ?? '') }
}

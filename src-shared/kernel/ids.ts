import * as z from 'zod'

/** A record id outside the database: a lower-case UUID in its 36-character form. Inside it is a 16-byte blob. */
export type Id<Entity extends string = string> = string & { readonly __entity: Entity }

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** True when the text has the shape of a record id. */
export function isId(text: string): text is Id {
  return UUID.test(text)
}

/** Schema of an id of the named entity, for contracts. Refuses any text that is not a lower-case UUID. */
export function idSchema<Entity extends string>() {
  return z.custom<Id<Entity>>((value) => typeof value === 'string' && isId(value), { error: 'not-an-id' })
}

export type CompanyId = Id<'company'>
export type PersonId = Id<'person'>
export type DealId = Id<'deal'>
export type ActivityId = Id<'activity'>
export type StageId = Id<'stage'>

import * as z from 'zod'
import { messageSchema } from './message'

/** What a mounted view may listen to: a word per kind of record. */
const topics = [
  'people',
  'companies',
  'deals',
  'activities',
  'tags',
  'settings',
  'imports',
  'reminders',
  'history',
  'sync',
] as const

export const topicSchema = z.enum(topics)
export type Topic = z.infer<typeof topicSchema>

/** Sent after every commit: which kinds of records changed, which ids when they are few, and what was done. */
export const changedSchema = z.strictObject({
  type: z.literal('changed'),
  topics: z.array(topicSchema),
  ids: z.array(z.string()).nullable(),
  transaction: z
    .strictObject({ id: z.string(), label: messageSchema, undoes: z.string().nullable() })
    .nullable(),
})

/** How far a long task is. `total` is null while unknown. */
export const progressSchema = z.strictObject({
  type: z.literal('progress'),
  task: z.string(),
  phase: z.enum([
    'reading',
    'understanding',
    'matching',
    'writing',
    'finishing',
    'undoing',
    'saving',
    'checking',
  ]),
  done: z.number(),
  total: z.number().nullable(),
})

/** The workspace process ended and came back, could not come back, or waits. */
const workspaceStatusSchema = z.strictObject({
  type: z.literal('workspace'),
  status: z.enum(['ready', 'restarting', 'failed']),
  text: messageSchema.nullable(),
})

/** Asks the window to show something: from a notification, the tray or a file given at start. */
const openSchema = z.strictObject({
  type: z.literal('open'),
  route: z.string(),
})

/** A file was handed to the program from outside the window. */
const importFileSchema = z.strictObject({ type: z.literal('import-file'), path: z.string() })

/** A reminder spoke (also shown inside the window). */
export const notifySchema = z.strictObject({
  type: z.literal('notify'),
  title: messageSchema,
  body: messageSchema,
  route: z.string(),
})

export const appEventSchema = z.discriminatedUnion('type', [
  changedSchema,
  progressSchema,
  workspaceStatusSchema,
  openSchema,
  importFileSchema,
  notifySchema,
])

export type AppEvent = z.infer<typeof appEventSchema>
export type ChangedEvent = z.infer<typeof changedSchema>
export type ProgressEvent = z.infer<typeof progressSchema>
export type NotifyEvent = z.infer<typeof notifySchema>

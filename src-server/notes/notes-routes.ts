import type { Context, Hono } from 'hono'
import { hexIdSchema, nameSchema } from '../../src-shared/sync/server-contract'
import type { ServerDeps, ServerEnv } from '../deps'
import { answerFrames, bodyBytes, given } from '../http/body'
import { dropNote, listNotes, type NoteKind, setNote } from './notes-queries'

/** Heartbeats and key slots. */
export function serveNotes(app: Hono<ServerEnv>, { database, limits }: ServerDeps): void {
  const list = (kind: NoteKind) => async (context: Context<ServerEnv>) => {
    const notes = await database.inWorkspace(context.var.workspace, (here) => listNotes(here, kind))
    return answerFrames(
      context,
      { names: notes.map(({ name }) => name) },
      notes.map(({ bytes }) => bytes),
    )
  }
  const put = async (context: Context<ServerEnv>, kind: NoteKind, name: string) => {
    const bytes = await bodyBytes(context, limits.note)
    const leftBy = context.var.token
    await database.inWorkspace(context.var.workspace, (here) => setNote(here, { kind, name, bytes, leftBy }))
    return context.json({})
  }
  app.get('/w/:workspace/heartbeats', list('heartbeats'))
  app.put('/w/:workspace/heartbeats/:device', (context) =>
    put(context, 'heartbeats', given(hexIdSchema, context.req.param('device'))),
  )
  app.get('/w/:workspace/key-slots', list('key-slots'))
  app.put('/w/:workspace/key-slots/:name', (context) =>
    put(context, 'key-slots', given(nameSchema, context.req.param('name'))),
  )
  app.delete('/w/:workspace/key-slots/:name', async (context) => {
    const name = given(nameSchema, context.req.param('name'))
    await database.inWorkspace(context.var.workspace, (here) => dropNote(here, 'key-slots', name))
    return context.json({})
  })
}

import { Notification } from 'electron'
import type { NotifyEvent } from '../../src-shared/contract/app-event'
import type { Translator } from '../../src-shared/i18n/translate'
import { markImage } from './mark-image'
import { activityOf } from './routes'

export interface NotificationsOptions {
  texts(): Translator
  /** The person clicked it. */
  open(route: string): void
  /** The person wants to hear of it again in an hour. */
  snooze(activityId: string): void
  log(line: string): void
}

export interface Notifications {
  /** A reminder speaks. */
  show(event: NotifyEvent): void
  /** The program itself says something; a click shows `route`. */
  say(content: { title: string; body: string; route: string }): void
}

/** Notifications of the operating system. They appear whether or not a window is open. */
export function createNotifications({ texts, open, snooze, log }: NotificationsOptions): Notifications {
  // Kept until they are closed: a collected notification loses its click.
  const shown = new Set<Notification>()

  const put = (content: { title: string; body: string; route: string }, activityId: string | null) => {
    if (!Notification.isSupported()) return log('the system shows no notifications')
    const one = new Notification({
      title: content.title,
      body: content.body,
      icon: markImage(64),
      actions: canSnooze(activityId) ? [{ type: 'button', text: texts().t('app.desktop.snoozeHour') }] : [],
    })
    const forget = () => shown.delete(one)
    one.on('click', () => open(content.route))
    one.on('action', () => {
      if (activityId !== null) snooze(activityId)
    })
    one.on('close', forget)
    one.on('failed', (_event, error) => {
      log(`notification not shown: ${error}`)
      forget()
    })
    shown.add(one)
    one.show()
  }

  return {
    show({ title, body, route }) {
      const content = { title: texts().message(title), body: texts().message(body), route }
      put(content, activityOf(route))
    },
    say: (content) => put(content, null),
  }
}

/** Only macOS offers buttons on notifications through Electron. */
function canSnooze(activityId: string | null): boolean {
  return activityId !== null && process.platform === 'darwin'
}

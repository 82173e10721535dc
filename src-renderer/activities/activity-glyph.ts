import {
  CalendarClock,
  type LucideIcon,
  Mail,
  MapPin,
  MessageSquare,
  Package,
  Phone,
  SquareCheck,
  StickyNote,
} from 'lucide-react'
import type { ActivityKind } from '../../src-shared/activities/activity'

/** The picture of a kind of activity; its name always stands beside it. */
export const activityGlyph: Record<ActivityKind, LucideIcon> = {
  note: StickyNote,
  call: Phone,
  email: Mail,
  message: MessageSquare,
  meeting: CalendarClock,
  visit: MapPin,
  task: SquareCheck,
  sample: Package,
}

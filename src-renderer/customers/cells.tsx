import type { NextStep } from '../../src-shared/contract/customer'
import type { ActivityKind } from '../../src-shared/activities/activity'
import { activityKinds } from '../../src-shared/activities/activity'
import { timeZoneOf } from '../../src-shared/countries/time-zones'
import { dueDayText } from '../i18n/due'
import { dayAt, daysBetween } from '../i18n/formats'
import { localTime } from '../i18n/local-time'
import { useTranslator, type Words } from '../i18n/translator'
import { useNow } from '../state/now'
import { classNames } from '../ui/class-names'
import { textClass } from '../ui/tone'

/** The name of a kind of activity; a kind that a newer program wrote shows its own word. */
function kindName(words: Words, kind: string): string {
  const known = activityKinds.find((one): one is ActivityKind => one === kind)
  return known === undefined ? kind : words.t(`customers.activityKind.${known}`)
}

/** Name and, dimmer, the name in the other script. */
export function NameCell({ name, other }: { readonly name: string; readonly other: string | null }) {
  return (
    <>
      <span className="font-semibold">{name}</span>
      {other && other !== name ? <span className="ml-1.5 text-ink-2">{other}</span> : null}
    </>
  )
}

/** What is next with a customer and when, coloured by what it means. */
export function NextStepCell({ step }: { readonly step: NextStep | null }) {
  const words = useTranslator()
  const now = useNow()
  if (step === null) return <span className={textClass.warn}>{words.t('frame.record.noNextStep')}</span>
  const due = dueDayText(words, step, now)
  return (
    <span className="flex min-w-0 gap-1.5">
      <span className="truncate">{step.title}</span>
      {due ? <span className={classNames('shrink-0', textClass[due.tone])}>{due.text}</span> : null}
    </span>
  )
}

/** The plain text of a next step, for copying. */
export function nextStepText(words: Words, step: NextStep | null, now: number): string {
  if (step === null) return ''
  return [step.title, dueDayText(words, step, now)?.text].filter(Boolean).join(' ')
}

/** `today`, `20d ago`, and a day when it is longer ago. */
function ago({ format }: Words, at: number, now: number): string {
  const days = daysBetween(dayAt(at), dayAt(now))
  return days <= 60 ? format.daysAgo(Math.max(0, days)) : format.dayOf(at)
}

/** What is less needed gives way to the other, which stays whole. */
function Pair({ less, more }: { readonly less: string; readonly more: string | undefined }) {
  return (
    <span className="flex min-w-0 text-ink-2">
      <span className="truncate">{less}</span>
      {more === undefined ? null : <span className="shrink-0 whitespace-pre">{more}</span>}
    </span>
  )
}

/** How the last touch was made and how long ago: `Call · 3d ago`. */
export function lastTouchText(
  words: Words,
  touch: { readonly kind: string; readonly at: number } | null,
  now: number,
): string {
  if (touch === null) return ''
  return `${kindName(words, touch.kind)} · ${ago(words, touch.at, now)}`
}

export function LastTouchCell({ touch }: { readonly touch: { kind: string; at: number } | null }) {
  const words = useTranslator()
  const now = useNow()
  if (touch === null) return null
  return <Pair less={kindName(words, touch.kind)} more={` · ${ago(words, touch.at, now)}`} />
}

interface Place {
  readonly country: string | null
  readonly city: string | null
}

/** Where the customer is and what the clock there shows. */
function placeAndTime(words: Words, { country, city }: Place, now: number) {
  const place = city ?? (country === null ? '' : words.format.country(country))
  return { place, time: localTime(words, timeZoneOf(country, city), now)?.text }
}

/** `Seoul 11:08`. */
export function localTimeText(words: Words, where: Place, now: number): string {
  const { place, time } = placeAndTime(words, where, now)
  return [place, time].filter(Boolean).join(' ')
}

export function LocalTimeCell(place: Place) {
  const words = useTranslator()
  const now = useNow()
  const shown = placeAndTime(words, place, now)
  return <Pair less={shown.place} more={shown.time === undefined ? undefined : ` ${shown.time}`} />
}

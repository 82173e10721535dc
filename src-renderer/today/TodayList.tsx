import { Fragment, type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslator } from '../i18n/translator'
import { go } from '../state/navigation'
import { Button } from '../ui/Button'
import { TodayActivityLine } from './TodayActivityLine'
import { TodayDealLine } from './TodayDealLine'
import { routeOf, type Section, type TodayLine } from './today-lines'
import { acknowledgeMissed, type TodayScreenView } from './today-store'

interface TodayListProps {
  readonly view: TodayScreenView
  readonly lines: readonly TodayLine[]
  readonly current: TodayLine | undefined
  readonly onChoose: (key: string) => void
}

/** Keys that move from line to line, by their place on the keyboard. */
const steps: Record<string, number> = { ArrowDown: 1, KeyJ: 1, ArrowUp: -1, KeyK: -1 }

function SectionHead({ section, view }: { readonly section: Section; readonly view: TodayScreenView }) {
  const { t, format } = useTranslator()
  const since = view.missedSince
  const title =
    section === 'missed' && since !== null
      ? t('today.missedSince', { time: format.dayAndTime(since) })
      : t(`today.section.${section}`)
  return (
    <div role="row" className="flex min-h-9 items-center justify-between gap-2 px-4 pt-3 pb-1">
      <span role="rowheader" className="text-sm font-semibold text-ink-2">
        {title}
      </span>
      {section === 'missed' ? (
        <span role="gridcell">
          <Button size="sm" kind="ghost" onPress={() => void acknowledgeMissed()}>
            {t('today.acknowledge')}
          </Button>
        </span>
      ) : null}
    </div>
  )
}

function isInControl(target: EventTarget): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, button, select, [role=menu]') !== null
  )
}

/** The lines of the page. Arrows and j/k walk, Enter opens, c completes, s snoozes. */
export function TodayList({ view, lines, current, onChoose }: TodayListProps) {
  const { t } = useTranslator()
  const list = useRef<HTMLDivElement>(null)
  const key = current?.key
  useEffect(() => {
    list.current?.querySelector('[data-current=true]')?.scrollIntoView({ block: 'nearest' })
  }, [key])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || isInControl(event.target) || event.ctrlKey || event.metaKey) return
    const step = steps[event.code]
    const place = lines.findIndex((line) => line.key === key)
    const next = step === undefined ? undefined : lines[place + step]
    if (next) onChoose(next.key)
    else if (event.code === 'Enter' && current) {
      const route = routeOf(current)
      if (route) go(route)
    } else return
    event.preventDefault()
  }
  return (
    <div
      ref={list}
      role="grid"
      tabIndex={0}
      aria-label={t('today.title')}
      aria-activedescendant={key ? `line ${key}` : undefined}
      onKeyDown={onKeyDown}
      className="@container min-w-0 flex-1 overflow-y-auto pb-6 outline-none focus-visible:inset-ring-2 focus-visible:inset-ring-accent"
    >
      {lines.map((line, place) => (
        <Fragment key={line.key}>
          {line.section === lines[place - 1]?.section || line.section === 'overdue' ? null : (
            <SectionHead section={line.section} view={view} />
          )}
          <div
            id={`line ${line.key}`}
            role="row"
            tabIndex={-1}
            aria-selected={line.key === key}
            data-current={line.key === key}
            onFocus={() => onChoose(line.key)}
            onPointerDown={() => onChoose(line.key)}
            onDoubleClick={() => go(routeOf(line) ?? '/today')}
            className="border-b border-line px-4 outline-none hover:bg-hover data-[current=true]:bg-selected"
          >
            <div role="gridcell">
              {line.type === 'activity' ? (
                <TodayActivityLine item={line.item} isCurrent={line.key === key} />
              ) : (
                <TodayDealLine deal={line.deal} section={line.section} />
              )}
            </div>
          </div>
        </Fragment>
      ))}
    </div>
  )
}

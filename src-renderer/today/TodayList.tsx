import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslator } from '../i18n/translator'
import { go } from '../state/navigation'
import { Button } from '../ui/Button'
import { useLineWindow } from '../ui/use-line-window'
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
const steps: Readonly<Record<string, number | undefined>> = { ArrowDown: 1, KeyJ: 1, ArrowUp: -1, KeyK: -1 }

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

interface LineRowProps {
  readonly line: TodayLine
  readonly isCurrent: boolean
  readonly isCompleting: boolean
  readonly onCompleting: (key: string, isCompleting: boolean) => void
  readonly onChoose: (key: string) => void
}

function LineRow({ line, isCurrent, isCompleting, onCompleting, onChoose }: LineRowProps) {
  return (
    <div
      id={`line ${line.key}`}
      role="row"
      tabIndex={-1}
      aria-selected={isCurrent}
      data-current={isCurrent}
      onFocus={() => onChoose(line.key)}
      onPointerDown={() => onChoose(line.key)}
      onDoubleClick={() => go(routeOf(line) ?? '/today')}
      className="border-b border-line px-4 outline-none hover:bg-hover data-[current=true]:bg-selected"
    >
      <div role="gridcell">
        {line.type === 'activity' ? (
          <TodayActivityLine
            item={line.item}
            isCurrent={isCurrent}
            isCompleting={isCompleting}
            onCompleting={(isOpen) => onCompleting(line.key, isOpen)}
          />
        ) : (
          <TodayDealLine deal={line.deal} section={line.section} />
        )}
      </div>
    </div>
  )
}

/** The lines that are drawn. Hundreds may be due; each one has buttons and a menu, which is what costs. */
function useLines({ lines, current }: TodayListProps) {
  const list = useRef<HTMLDivElement>(null)
  const [completing, setCompleting] = useState<readonly string[]>([])
  const key = current?.key
  const kept = key === undefined ? completing : [...completing, key]
  const window = useLineWindow({ scroller: list, keys: lines.map((line) => line.key), height: 41, kept })
  const onCompleting = (line: string, isOpen: boolean) =>
    setCompleting((known) => [...known.filter((one) => one !== line), ...(isOpen ? [line] : [])])
  return { list, window, completing, onCompleting }
}

/** The lines of the page. Arrows and j/k walk, Enter opens, c completes, s snoozes. */
export function TodayList(props: TodayListProps) {
  const { view, lines, current, onChoose } = props
  const { t } = useTranslator()
  const { list, window, completing, onCompleting } = useLines(props)
  const key = current?.key
  const walk = (step: number): boolean => {
    const place = lines.findIndex((line) => line.key === key) + step
    const next = lines[place]
    if (!next) return false
    onChoose(next.key)
    window.scrollToIndex(place)
    return true
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || isInControl(event.target) || event.ctrlKey || event.metaKey) return
    const step = steps[event.code]
    if (step !== undefined && walk(step)) event.preventDefault()
    if (event.code === 'Enter' && current) {
      const route = routeOf(current)
      if (route) go(route)
      event.preventDefault()
    }
  }
  return (
    <div
      ref={list}
      role="grid"
      tabIndex={0}
      data-grid-scroll=""
      aria-label={t('today.title')}
      aria-activedescendant={key ? `line ${key}` : undefined}
      onKeyDown={onKeyDown}
      className="@container min-w-0 flex-1 overflow-y-auto pb-6 outline-none focus-visible:inset-ring-2 focus-visible:inset-ring-accent"
    >
      <div role="presentation" className="relative" style={{ height: window.getTotalSize() }}>
        {window.getVirtualItems().map(({ index, start }) => {
          const line = lines[index]
          if (!line) return null
          const isFirst = line.section !== lines[index - 1]?.section && line.section !== 'overdue'
          return (
            <div
              key={line.key}
              role="presentation"
              data-index={index}
              ref={window.measureElement}
              className="absolute inset-x-0 top-0"
              style={{ transform: `translateY(${start}px)` }}
            >
              {isFirst ? <SectionHead section={line.section} view={view} /> : null}
              <LineRow
                line={line}
                isCurrent={line.key === key}
                isCompleting={completing.includes(line.key)}
                onCompleting={onCompleting}
                onChoose={onChoose}
              />
            </div>
          )
        })}
      </div>
    </div>
  )
}

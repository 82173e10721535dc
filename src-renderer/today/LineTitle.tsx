interface LineTitleProps {
  readonly title: string
  readonly who: string | null
  /** What stands at the end of the line when there is room for it. */
  readonly below?: string
  /** Makes the title a button. */
  readonly onOpen?: () => void
}

const look = 'min-w-0 truncate text-left font-semibold @max-[420px]:whitespace-normal'

/** What is to be done and with whom: on one line where there is room, else below each other. */
export function LineTitle({ title, who, below = '', onOpen }: LineTitleProps) {
  return (
    <span className="flex min-w-0 flex-col items-start py-1 *:max-w-full @2xl:flex-row @2xl:gap-1.5">
      {onOpen ? (
        <button type="button" className={`${look} hover:underline`} title={title} onClick={onOpen}>
          {title}
        </button>
      ) : (
        <span className={look} title={title}>
          {title}
        </span>
      )}
      {who ? (
        <span className="truncate text-ink-2 @2xl:min-w-20 @2xl:shrink-[99]" title={who}>
          <span className="hidden @2xl:inline">· </span>
          {who}
        </span>
      ) : null}
      {below ? (
        <span className="truncate text-ink-2 @2xl:hidden" title={below}>
          {below}
        </span>
      ) : null}
    </span>
  )
}

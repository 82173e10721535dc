import type { ReactNode } from 'react'

interface FrameProps {
  readonly nav: ReactNode
  readonly header: ReactNode
  readonly status: ReactNode
  readonly children: ReactNode
  /** Landmark names. */
  readonly labels: { readonly nav: string; readonly skipToMain: string }
}

/** The frame of every screen: navigation, header, main, status line; all landmarks. */
export function Frame({ nav, header, status, children, labels }: FrameProps) {
  const skip = () => document.getElementById('main')?.focus()
  return (
    <div className="grid h-full grid-cols-[208px_minmax(0,1fr)] grid-rows-[44px_minmax(0,1fr)_26px] max-[1100px]:grid-cols-[176px_minmax(0,1fr)] max-[800px]:grid-cols-[120px_minmax(0,1fr)]">
      <button
        type="button"
        onClick={skip}
        className="absolute top-2 left-2 z-50 h-control -translate-y-14 rounded-md bg-accent px-3 font-semibold text-accent-ink focus:translate-y-0"
      >
        {labels.skipToMain}
      </button>
      <nav
        aria-label={labels.nav}
        className="row-span-3 flex min-h-0 flex-col gap-px overflow-y-auto border-r border-line bg-sunken px-2 py-2.5"
      >
        {nav}
      </nav>
      <header className="flex min-w-0 items-center gap-2.5 border-b border-line bg-surface px-3.5">
        {header}
      </header>
      <main
        id="main"
        tabIndex={-1}
        className="flex min-h-0 min-w-0 flex-col overflow-hidden bg-surface outline-none!"
      >
        {children}
      </main>
      <footer className="min-w-0 border-t border-line bg-surface">{status}</footer>
    </div>
  )
}

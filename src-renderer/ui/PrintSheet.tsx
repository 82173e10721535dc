import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'

/** What stands on the paper when the window is printed while this is mounted; never on the screen. */
export function PrintSheet({ children }: { readonly children: ReactNode }) {
  return createPortal(
    <div className="tw-print-sheet" aria-hidden="true">
      {children}
    </div>,
    document.body,
  )
}

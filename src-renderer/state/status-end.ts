import { useEffect } from 'react'
import { createStore, useStore } from 'zustand'

const statusEnd = createStore<{ readonly text: string | undefined }>(() => ({ text: undefined }))

/** What stands at the right of the status line while the screen is open, for example how many rows are selected. */
export function useStatusEnd(text: string | undefined): void {
  useEffect(() => {
    statusEnd.setState({ text })
    return () => statusEnd.setState({ text: undefined })
  }, [text])
}

export function useStatusEndText(): string | undefined {
  return useStore(statusEnd, (state) => state.text)
}

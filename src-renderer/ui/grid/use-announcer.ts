import { useCallback, useState } from 'react'

/** A polite live region's text; a repeated message is marked so that it is spoken again. */
export function useAnnouncer() {
  const [message, setMessage] = useState('')
  const announce = useCallback((text: string) => {
    setMessage((previous) => (previous === text ? `${text}\u00a0` : text))
  }, [])
  return { message, announce }
}

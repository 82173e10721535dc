import { useCallback, useState } from 'react'

function read<Value>(key: string, initial: Value): Value {
  const text = window.localStorage.getItem(key)
  if (text === null) return initial
  try {
    return JSON.parse(text) as Value
  } catch (cause) {
    if (cause instanceof SyntaxError) return initial
    throw cause
  }
}

/** How this device shows something (column widths, panel size): view state, no data of the workspace. */
export function useRemembered<Value>(name: string, initial: Value): [Value, (value: Value) => void] {
  const key = `tradewind.${name}`
  const [value, setValue] = useState(() => read(key, initial))
  const remember = useCallback(
    (next: Value) => {
      window.localStorage.setItem(key, JSON.stringify(next))
      setValue(next)
    },
    [key],
  )
  return [value, remember]
}

import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { Button } from './Button'
import { Icon } from './Icon'

interface CopyButtonProps {
  /** Verb and noun. */
  readonly label: string
  /** Said once it is on the clipboard. */
  readonly done: string
  readonly size?: 'sm' | 'md' | undefined
  /** The text, or how to get it; when that fails nothing is copied, and its caller tells why. */
  readonly text: string | (() => Promise<string | null>)
}

/** Puts a text on the clipboard and says that it is there. */
export function CopyButton({ label, done, size = 'md', text }: CopyButtonProps) {
  const [isCopied, setIsCopied] = useState(false)
  const copy = async () => {
    const copied = typeof text === 'string' ? text : await text()
    if (copied === null) return
    await navigator.clipboard.writeText(copied)
    setIsCopied(true)
  }
  return (
    <>
      <Button
        size={size}
        icon={<Icon glyph={isCopied ? Check : Copy} size={14} />}
        onPress={() => void copy()}
      >
        {isCopied ? done : label}
      </Button>
      <output className="sr-only">{isCopied ? done : ''}</output>
    </>
  )
}

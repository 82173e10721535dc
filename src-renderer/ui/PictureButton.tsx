import { ImageUp } from 'lucide-react'
import { useRef } from 'react'
import { Button } from './Button'
import { Icon } from './Icon'

interface PictureButtonProps {
  readonly label: string
  readonly onChoose: (picture: File) => void
}

/** Lets a person choose a picture of theirs. */
export function PictureButton({ label, onChoose }: PictureButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button icon={<Icon glyph={ImageUp} size={14} />} onPress={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept="image/*"
        aria-label={label}
        tabIndex={-1}
        hidden
        onChange={({ currentTarget }) => {
          const picture = currentTarget.files?.[0]
          // The same one may be chosen again after it was mended.
          currentTarget.value = ''
          if (picture) onChoose(picture)
        }}
      />
    </>
  )
}

import { classNames } from './class-names'

interface AvatarProps {
  /** The name as shown; its first character is drawn. */
  readonly name: string
  readonly size?: 'sm' | 'md' | 'lg' | undefined
}

const sizes = {
  sm: 'size-6 rounded-md text-xs',
  md: 'size-10 rounded-lg text-title',
  lg: 'size-12 rounded-lg text-xl',
}

/** The initial a person is recognised by: the family name's syllable in Korean and Chinese. */
function initialOf(name: string): string {
  const letter = name.match(/[\p{Letter}\p{Number}]\p{Mark}*/u)?.[0] ?? '?'
  return letter.toLocaleUpperCase()
}

/** A square with the first character of a name. Decorative: the name stands beside it. */
export function Avatar({ name, size = 'md' }: AvatarProps) {
  return (
    <span
      aria-hidden="true"
      className={classNames(
        'inline-flex shrink-0 items-center justify-center bg-accent-soft font-bold text-accent-text',
        sizes[size],
      )}
    >
      {initialOf(name)}
    </span>
  )
}

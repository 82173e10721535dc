interface KeyLike {
  readonly key: string
  readonly code: string
  readonly keyCode?: number
  readonly isComposing?: boolean
  readonly nativeEvent?: { readonly isComposing?: boolean; readonly keyCode?: number }
}

/**
 * True while an input method (Hangul, Pinyin) owns the keyboard. The key that ends a composition still reports
 * keyCode 229, so Enter that accepts a syllable is recognised, too.
 */
export function isComposing(event: KeyLike): boolean {
  const native = event.nativeEvent ?? event
  return native.isComposing === true || native.keyCode === 229 || event.key === 'Process'
}

/** Enter that means "submit": not the Enter that accepts a composed syllable. */
export function isSubmitEnter(event: KeyLike): boolean {
  return (event.code === 'Enter' || event.code === 'NumpadEnter') && !isComposing(event)
}

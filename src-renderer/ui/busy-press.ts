interface Pressable {
  readonly type?: 'button' | 'submit' | undefined
  readonly onPress?: (() => void) | undefined
}

/**
 * What makes a button refuse presses while its work is under way and keep the focus. Not React Aria's `isPending`: its
 * announcement points at the button for seven seconds, and at nothing when the work took the button away.
 */
export function busyPress(isBusy: boolean | undefined, { type, onPress }: Pressable) {
  return isBusy === true
    ? ({ 'aria-disabled': true, 'aria-busy': true, type: 'button', onPress: undefined } as const)
    : { type, onPress }
}

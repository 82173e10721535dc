export type ThemeChoice = 'system' | 'light' | 'dark'
export type Density = 'compact' | 'comfortable'

/** Follows the system unless told otherwise; sets data-theme and data-density on the root element. */
export function applyAppearance(root: HTMLElement, theme: ThemeChoice, density: Density): void {
  if (theme === 'system') delete root.dataset.theme
  else root.dataset.theme = theme
  root.dataset.density = density
}

type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/**
 * Leaves out the properties that are undefined, so that optional props can be handed on to components that tell
 * "absent" from "undefined" (exactOptionalPropertyTypes).
 */
export function defined<T extends object>(props: T): Defined<T> {
  const kept = Object.entries(props).filter(([, value]) => value !== undefined)
  return Object.fromEntries(kept) as Defined<T>
}

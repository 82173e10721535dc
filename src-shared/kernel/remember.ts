/**
 * The same pure function with a memory of at most `2 * limit` texts. Two generations: when the young one is full
 * it becomes the old one, so that frequent texts survive and the memory never grows with the size of a list.
 */
export function remember<Value>(compute: (text: string) => Value, limit = 8192): (text: string) => Value {
  let young = new Map<string, Value>()
  let old = new Map<string, Value>()
  return (text) => {
    const known = young.get(text)
    if (known !== undefined) return known
    const value = old.get(text) ?? compute(text)
    if (young.size >= limit) {
      old = young
      young = new Map()
    }
    young.set(text, value)
    return value
  }
}

import { createTranslator, type Translator } from '../../src-shared/i18n/translate'

/** Every text comes out in brackets; what stands outside of them was written into a component. */
export function pseudoTranslator(): Translator {
  const real = createTranslator('en')
  const strip = (text: string) => text.replace(/[⟦⟧]/g, '')
  return {
    ...real,
    t: (key, params) => `⟦${strip(real.t(key, params))}⟧`,
    message: (one) => `⟦${strip(real.message(one))}⟧`,
  }
}

const dateWords =
  /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|\w+day|\w+ber|today|tomorrow|yesterday|days?|ago|\d+d|[A-Z]{3}|K)\b/g

/** A text as it is seen: a value with places to break at is one text all the same. */
export function wholeText(node: Node, parent: Element): string {
  return (parent.querySelector(':scope > wbr') === null ? node : parent).textContent ?? ''
}

function seenAndHeard(root: Element): string[] {
  const found: string[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    const isOwn = parent?.closest('style, script, kbd, [role="spinbutton"], [data-react-aria-prevent-focus]')
    if (parent && !isOwn) found.push(wholeText(node, parent))
  }
  for (const element of root.querySelectorAll('[aria-label], [placeholder], [title]')) {
    // React Aria names the parts of a date itself, in the language of the UiProvider.
    if (element.closest('[role="spinbutton"], [data-rac][role="group"]')) continue
    for (const name of ['aria-label', 'placeholder', 'title']) found.push(element.getAttribute(name) ?? '')
  }
  return found
}

/** The texts on screen that nobody translated: without the given values of the user, dates, money and signs. */
export function untranslated(own: readonly string[]): string[] {
  const values = [...own].filter(Boolean).sort((one, other) => other.length - one.length)
  const rest = seenAndHeard(document.body).map((text) => {
    let left = text.replace(/⟦[^⟧]*⟧/g, ' ')
    for (const value of values) left = left.replaceAll(value, ' ')
    return left
      .replace(dateWords, ' ')
      .replace(/Press Enter to start dragging|Dismiss/, ' ')
      .replace(/[^\p{L}]+|(?<!\p{L})\p{L}(?!\p{L})/gu, ' ')
      .trim()
  })
  return [...new Set(rest.filter((text) => text !== ''))]
}

/** How many texts went through the translator. */
export function translatedCount(): number {
  return seenAndHeard(document.body).filter((text) => text.includes('⟦')).length
}

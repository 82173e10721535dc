import { remember } from '../kernel/remember'
import { foldAccents, foldText, matchKey } from '../kernel/text-key'
import {
  bracketedForms,
  cjkEndings,
  cjkForms,
  LONGEST_FORM,
  leadingForms,
  trailingForms,
} from './legal-forms'

const PIECES = /[\p{L}\p{N}\p{M}]+/gu

/** The pieces as one form. The initials of a sole trader (`Иванов П. П.`) are not the form `ПП`. */
function joined(pieces: readonly string[]): string {
  const form = pieces.join('')
  return pieces.length > 1 && /^[а-я]{2}$/.test(form) ? '' : form
}

function leadingLength(pieces: readonly string[]): number {
  for (let count = Math.min(LONGEST_FORM, pieces.length - 1); count > 0; count--) {
    if (leadingForms.has(joined(pieces.slice(0, count)))) return count
  }
  return 0
}

function trailingLength(pieces: readonly string[]): number {
  for (let count = Math.min(LONGEST_FORM, pieces.length - 1); count > 0; count--) {
    if (trailingForms.has(joined(pieces.slice(-count)))) return count
  }
  return 0
}

function withoutForms(pieces: string[]): string[] {
  let rest = pieces
  for (let count = leadingLength(rest); count > 0; count = leadingLength(rest)) rest = rest.slice(count)
  for (let count = trailingLength(rest); count > 0; count = trailingLength(rest)) rest = rest.slice(0, -count)
  return rest
}

function withoutEnding(key: string): string {
  const short = key.replace(cjkEndings, '')
  return short.length >= 2 ? short : key
}

function computeKey(name: string): string {
  const unbracketed = foldAccents(name).replace(bracketedForms, ' ').replace(cjkForms, ' ')
  const key = withoutEnding(withoutForms(unbracketed.match(PIECES) ?? []).join(''))
  return key || matchKey(name) || foldText(name).trim()
}

/**
 * The key by which two spellings of one company meet: legal forms of a dozen languages removed ((주), 有限公司, ООО,
 * GmbH, ...), letters and digits only, folded. Empty only for a blank name: a name made of nothing but a legal
 * form, or of signs, keeps them. Remembers what it has computed.
 */
export const companyKey: (name: string) => string = remember(computeKey)

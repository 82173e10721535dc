import { parseUrl } from '../ipc/parse-url'

const mailParts = new Set(['to', 'cc', 'bcc', 'subject', 'body'])

/**
 * The address to hand to the system for a link, or null when it may not leave the program. Only https, mailto and
 * tel, decided on the parsed address (`https` in front of something else is something else), each in its plain form:
 * no names and passwords in a web address, no attachments in a mail, nothing but a number after tel.
 */
export function allowedLink(address: string): string | null {
  if (/\p{Cc}/u.test(address)) return null
  const url = parseUrl(address.trim())
  switch (url?.protocol) {
    case 'https:':
      return url.hostname !== '' && url.username === '' && url.password === '' ? url.href : null
    case 'mailto:':
      return isPlainMail(url) ? url.href : null
    case 'tel:':
      return plainPhone(url)
    default:
      return null
  }
}

function isPlainMail(url: URL): boolean {
  if (url.hash !== '') return false
  return [...url.searchParams.keys()].every((part) => mailParts.has(part.toLowerCase()))
}

function plainPhone(url: URL): string | null {
  const number = decoded(url.pathname).replaceAll(/[ ()]/g, '')
  const isNumber = url.search === '' && url.hash === '' && /^\+?[\d.-]{1,40}(;ext=\d{1,10})?$/.test(number)
  return isNumber ? `tel:${number}` : null
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A malformed escape fits no number.
    return 'malformed'
  }
}

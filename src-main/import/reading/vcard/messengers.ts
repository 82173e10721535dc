import type { CardColumn } from './card-columns'
import type { CardProperty } from './card-property'

/** Messengers with a column of their own, by the words that cards name them with. */
const columns: readonly (readonly [RegExp, CardColumn])[] = [
  [/wechat|weixin/, 'WeChat'],
  [/whatsapp/, 'WhatsApp'],
  [/kakao/, 'KakaoTalk'],
  [/^(?:x-)?line(?:-id)?$/, 'LINE'],
  [/telegram/, 'Telegram'],
  [/skype/, 'Skype'],
  [/linkedin/, 'LinkedIn'],
  [/^(?:x-)?qq$/, 'QQ'],
]

/** Messengers that share one column, in which their name stands in front. */
const others = /^(?:x-)?(icq|jabber|msn|aim|yahoo|google-talk|viber|zalo|facebook|twitter|instagram|signal)/

const scheme = /^([a-z][a-z0-9-]*):/i

/** The service as the card names it: a parameter, the type, the beginning of the address or the property itself. */
function serviceWords({ name, types, parameters }: CardProperty, text: string): string[] {
  const stated = parameters.get('X-SERVICE-TYPE') ?? parameters.get('SERVICE-TYPE') ?? ''
  return [stated, ...types, scheme.exec(text)?.[1] ?? '', name].map((word) => word.toLowerCase())
}

/** The column and the address of a messenger property; null for what is none. */
export function messengerOf(
  property: CardProperty,
  text: string,
): { column: CardColumn; text: string } | null {
  const words = serviceWords(property, text)
  const address = /^https?:/i.test(text) ? text : text.replace(scheme, '')
  for (const word of words) {
    const own = columns.find(([shape]) => shape.test(word))
    if (own) return { column: own[1], text: address }
    const other = others.exec(word)?.[1]
    if (other) return { column: 'Messenger', text: `${other}: ${address}` }
  }
  return property.name.startsWith('X-') && property.name !== 'X-SOCIALPROFILE'
    ? null
    : { column: 'Messenger', text }
}

import { Brand } from '../../../src-renderer/ui/Brand'
import { NavHeading, NavItem, NavSpace } from '../../../src-renderer/ui/NavItem'

export function GalleryNav({ current }: { readonly current: string }) {
  const places = [
    ['Today', '7'],
    ['People', '12,408'],
    ['Companies', '8,911'],
    ['Deals', '64'],
    ['Calendar', undefined],
    ['Fairs', undefined],
  ] as const
  return (
    <>
      <Brand name="Tradewind" />
      {places.map(([label, count]) => (
        <NavItem key={label} label={label} count={count} href={`#/${label}`} isCurrent={label === current} />
      ))}
      <NavHeading>Smart lists</NavHeading>
      <NavItem label="Grade A, silent 14 days" dot="warn" count="23" href="#/1" />
      <NavItem label="광저우 전시회 2026" dot="accent" count="118" href="#/2" />
      <NavItem label="Без следующего шага" dot="bad" count="9" href="#/3" />
      <NavItem label="新客户 本月" dot="info" count="41" href="#/4" />
      <NavSpace />
      <NavItem label="Synced 2 min ago" dot="good" href="#/5" />
      <NavItem label="Settings" href="#/6" />
    </>
  )
}

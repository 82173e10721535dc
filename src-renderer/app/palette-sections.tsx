import { Building2, Handshake, type LucideIcon, Plus, User } from 'lucide-react'
import { foldText } from '../../src-shared/kernel/text-key'
import type { SearchHit } from '../../src-shared/search/search-contract'
import type { Words } from '../i18n/translator'
import { shortcutOf } from '../state/command-keys'
import { type Command, commandGroups } from '../state/commands'
import type { PaletteSection } from '../ui/CommandPalette'
import { Icon } from '../ui/Icon'
import { allCommands } from './command-list'

const hitKinds = ['person', 'company', 'deal'] as const
const glyphs: Record<(typeof hitKinds)[number], LucideIcon> = {
  person: User,
  company: Building2,
  deal: Handshake,
}

/** What was found, by kind. Ids are `person:<id>` and the like. */
export function hitSections({ t, format }: Words, hits: readonly SearchHit[]): PaletteSection[] {
  return hitKinds
    .map((kind) => ({
      id: kind,
      title: t(`search.kind.${kind}`),
      items: hits
        .filter((hit) => hit.kind === kind)
        .map((hit) => ({
          id: `${kind}:${hit.id}`,
          label: hit.title,
          hint: [
            hit.detail,
            hit.country && format.country(hit.country),
            hit.amount && format.money(hit.amount),
          ]
            .filter(Boolean)
            .join(' · '),
          icon: <Icon glyph={glyphs[kind]} />,
        })),
    }))
    .filter((section) => section.items.length > 0)
}

/** Every word that was typed stands somewhere in the title. */
function fits(title: string, text: string): boolean {
  const folded = foldText(title)
  return foldText(text)
    .split(/\s+/)
    .every((word) => folded.includes(word))
}

/** What can be done now, narrowed by what was typed, in the order of the shortcut sheet. Ids are `command:<id>`. */
export function commandSections({ t }: Words, commands: readonly Command[], text: string): PaletteSection[] {
  const shown = commands.filter((command) => command.isHidden !== true && fits(t(command.title), text))
  const rank = (command: Command) =>
    commandGroups.indexOf(command.group) * allCommands.length + allCommands.indexOf(command)
  const items = [...shown]
    .sort((one, other) => rank(one) - rank(other))
    .map((command) => ({
      id: `command:${command.id}`,
      label: t(command.title),
      shortcut: shortcutOf(command),
    }))
  return items.length === 0 ? [] : [{ id: 'commands', title: t('search.commands'), items }]
}

/** What was typed can become a new record. */
export function createSection({ t }: Words, text: string): PaletteSection[] {
  if (text === '') return []
  const icon = <Icon glyph={Plus} />
  return [
    {
      id: 'create',
      title: t('search.create'),
      items: [
        { id: 'create:person', label: t('search.createPerson', { name: text }), icon },
        { id: 'create:company', label: t('search.createCompany', { name: text }), icon },
      ],
    },
  ]
}

import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { Tag } from '../../src-shared/contract/customer'
import { foldText } from '../../src-shared/kernel/text-key'
import { useTranslator } from '../i18n/translator'
import { type Command, useCommand } from '../state/commands'
import { useAction } from '../state/use-action'
import { Chip } from '../ui/Chip'
import { Icon } from '../ui/Icon'
import { InlineError } from '../ui/InlineError'
import { TagField } from './TagField'
import { tagHue } from './tag-hue'
import { useTags } from './use-tags'

interface TagEditorProps {
  readonly tags: readonly Tag[]
  readonly onSave: (names: string[]) => Promise<unknown>
  /** Opens the field for a new tag (`#`). */
  readonly command: Command
}

/** The tags of a record, each with its remove button, and a field that knows all tags. */
export function TagEditor({ tags, onSave, command }: TagEditorProps) {
  const { t, message } = useTranslator()
  const [isAdding, setIsAdding] = useState(false)
  const known = useTags()
  const action = useAction()
  useCommand(command, () => setIsAdding(true))
  const names = tags.map((tag) => tag.name)
  const add = (name: string) => {
    setIsAdding(false)
    const isThere = names.some((one) => foldText(one) === foldText(name))
    if (!isThere) void action.run(() => onSave([...names, name]))
  }
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex flex-wrap items-center gap-1">
        {tags.map((tag) => (
          <Chip
            key={tag.id}
            hue={tagHue(tag)}
            removeLabel={t('tags.removeTag', { name: tag.name })}
            onRemove={() => void action.run(() => onSave(names.filter((name) => name !== tag.name)))}
          >
            {tag.name}
          </Chip>
        ))}
        {isAdding ? null : (
          <Chip icon={<Icon glyph={Plus} size={14} />} onPress={() => setIsAdding(true)}>
            {t('tags.add')}
          </Chip>
        )}
      </div>
      {isAdding ? (
        <TagField
          choices={known.filter((tag) => !names.includes(tag.name)).map((tag) => tag.name)}
          onChoose={add}
          onCancel={() => setIsAdding(false)}
        />
      ) : null}
      {action.error ? <InlineError>{message(action.error.text)}</InlineError> : null}
    </div>
  )
}

import { useState } from 'react'
import { lifecycles } from '../../src-shared/contract/customer'
import type { ImportColumn, ImportView } from '../../src-shared/imports/imports-contract'
import { useTranslator } from '../i18n/translator'
import { SectionHeading } from '../ui/SectionHeading'
import { Select } from '../ui/Select'
import { Swatch } from '../ui/Swatch'
import { TextField } from '../ui/TextField'
import { fieldName } from './field-menu'
import { setColumn, setValue } from './import-store'

interface ColourListProps {
  readonly view: ImportView
}

interface ColourProps {
  readonly column: ImportColumn
  readonly colour: ImportView['colours'][number]
}

/** What colours mean in most lists. */
const meanings = ['record.tags', 'record.lifecycle', 'ignore'] as const
const nothing = 'nothing'

/** The text that stands for a colour; an empty one means nothing. */
function ColourText({ column, colour }: ColourProps) {
  const { t, format } = useTranslator()
  const [text, setText] = useState(colour.text)
  const save = () => {
    if (text.trim() !== colour.text) void setValue(column.index, colour.name, text.trim())
  }
  return (
    <TextField
      label={t('imports.colourMeans', { name: colour.name })}
      isLabelHidden
      placeholder={t('imports.colourNothing')}
      leading={<Swatch colour={colour.colour} />}
      trailing={<span className="text-ink-3">{format.number(colour.rows)}</span>}
      value={text}
      onChange={setText}
      onSubmit={save}
      onBlur={save}
    />
  )
}

function ColourStage({ column, colour }: ColourProps) {
  const { t, format } = useTranslator()
  const stages = lifecycles.map((id) => ({ id, label: t(`customers.lifecycle.${id}`) }))
  const chosen = stages.find(({ id }) => id === colour.text)?.id ?? null
  return (
    <div className="flex items-center gap-2">
      <Swatch colour={colour.colour} />
      <div className="min-w-0 flex-1">
        <Select
          label={t('imports.colourMeans', { name: colour.name })}
          isLabelHidden
          placeholder={colour.text}
          items={[{ id: nothing, label: t('imports.colourNothing') }, ...stages]}
          value={colour.text === '' ? nothing : chosen}
          onChange={(id) => void setValue(column.index, colour.name, id === nothing ? '' : id)}
        />
      </div>
      <span className="text-ink-3">{format.number(colour.rows)}</span>
    </div>
  )
}

/** The colours of a list, each with what it means: nobody but the user knows that. */
export function ColourList({ view }: ColourListProps) {
  const words = useTranslator()
  const { t } = words
  const column = view.columns.find(({ mark }) => mark === 'colour')
  if (!column) return null
  const Colour = column.field === 'record.lifecycle' ? ColourStage : ColourText
  const fields = meanings.some((id) => id === column.field) ? meanings : [column.field, ...meanings]
  return (
    <>
      <SectionHeading>{t('imports.coloursTitle')}</SectionHeading>
      <div className="flex flex-col gap-2">
        <Select
          label={column.header}
          isLabelHidden
          items={fields.map((id) => ({ id, label: fieldName(words, id) }))}
          value={column.field}
          onChange={(field) => void setColumn(column.index, field)}
        />
        {column.field === 'ignore'
          ? null
          : view.colours.map((colour) => (
              <Colour
                key={`${view.importId} ${column.field} ${colour.colour} ${colour.text}`}
                column={column}
                colour={colour}
              />
            ))}
      </div>
    </>
  )
}

import { Copy, ExternalLink, Mail, Phone, Plus } from 'lucide-react'
import { Fragment, useState } from 'react'
import type { ContactPoint, ContactPointDraft } from '../../src-shared/contact-points/contact-point'
import { useTranslator } from '../i18n/translator'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { IconButton } from '../ui/IconButton'
import { openLink } from '../workspace/desktop-store'
import { type ContactAct, contactLink } from './contact-link'
import { ContactPointForm } from './ContactPointForm'
import { contactTerm } from './contact-term'
import { Fact, FactList } from './FactList'

interface ContactPointsProps {
  readonly points: readonly ContactPoint[]
  /** Without it the points can be used, not changed (the panel beside a list). */
  readonly onSave?: ((points: ContactPointDraft[]) => Promise<unknown>) | undefined
}

const glyphs = { call: Phone, mail: Mail, open: ExternalLink }
const actKeys = {
  call: 'frame.contact.call',
  mail: 'frame.contact.mail',
  open: 'frame.contact.open',
} as const satisfies Record<ContactAct, string>

function draftOf({ id, kind, rawText, label }: ContactPoint): ContactPointDraft {
  return { id, kind, rawText, label }
}

function PointActs({ point }: { readonly point: ContactPoint }) {
  const { t } = useTranslator()
  const [isCopied, setIsCopied] = useState(false)
  const link = contactLink(point)
  const copy = async () => {
    await navigator.clipboard.writeText(point.rawText)
    setIsCopied(true)
  }
  return (
    <span className="absolute right-0 flex rounded-sm bg-surface opacity-0 group-focus-within/point:opacity-100 group-hover/point:opacity-100">
      {link ? (
        <IconButton
          size="sm"
          icon={<Icon glyph={glyphs[link.act]} size={14} />}
          label={t(actKeys[link.act], { value: point.rawText })}
          onPress={() => void openLink(link.url)}
        />
      ) : null}
      <IconButton
        size="sm"
        icon={<Icon glyph={Copy} size={14} />}
        label={isCopied ? t('frame.contact.copied') : t('frame.contact.copy', { value: point.rawText })}
        onPress={() => void copy()}
      />
    </span>
  )
}

interface PointProps {
  readonly point: ContactPoint
  readonly onEdit: (() => void) | undefined
}

/** The whole value: what does not fit breaks, an address best before its @ or a point. */
function Value({ text }: { readonly text: string }) {
  return text.split(/(?=[@.])/).map((part, place) => (
    <Fragment key={place}>
      {place > 0 ? <wbr /> : null}
      {part}
    </Fragment>
  ))
}

/** The value itself calls, mails or opens; without a link it is only text. */
function Point({ point, onEdit }: PointProps) {
  const { t } = useTranslator()
  return (
    <div className="group/point relative flex min-h-6.5 items-center">
      {onEdit ? (
        <button
          type="button"
          data-inline-field=""
          data-ring="inset"
          aria-label={t('frame.record.editField', { field: point.rawText })}
          onClick={onEdit}
          className="-mx-1.5 min-w-0 flex-1 cursor-text rounded-sm px-1.5 py-0.75 text-left wrap-anywhere hover:bg-hover"
        >
          <Value text={point.rawText} />
        </button>
      ) : (
        <span data-selectable="" className="min-w-0 flex-1 wrap-anywhere">
          <Value text={point.rawText} />
        </span>
      )}
      <PointActs point={point} />
    </div>
  )
}

/** Phones, addresses and messengers of a record: one click calls, mails, opens or copies; the text edits in place. */
export function ContactPoints({ points, onSave }: ContactPointsProps) {
  const words = useTranslator()
  const { t } = words
  const [edited, setEdited] = useState<string | null>(null)
  const save = async (id: string | null, draft: ContactPointDraft | null) => {
    const others = points.map((point) => (point.id === id ? draft : draftOf(point)))
    const next = id === null ? [...others, draft] : others
    await onSave?.(next.filter((one) => one !== null))
    setEdited(null)
  }
  return (
    <div className="flex flex-col items-start gap-1">
      <div className="w-full">
        <FactList>
          {points.map((point) =>
            edited === point.id && onSave ? (
              <div key={point.id} className="col-span-2">
                <ContactPointForm
                  initial={draftOf(point)}
                  onSave={(draft) => save(point.id, draft)}
                  onRemove={() => save(point.id, null)}
                  onCancel={() => setEdited(null)}
                />
              </div>
            ) : (
              <Fact key={point.id} term={contactTerm(words, point)}>
                <Point point={point} onEdit={onSave ? () => setEdited(point.id) : undefined} />
              </Fact>
            ),
          )}
        </FactList>
      </div>
      {edited === 'new' ? (
        <ContactPointForm onSave={(draft) => save(null, draft)} onCancel={() => setEdited(null)} />
      ) : null}
      {onSave && edited !== 'new' ? (
        <span className="-ml-2.5">
          <Button
            kind="ghost"
            size="sm"
            icon={<Icon glyph={Plus} size={14} />}
            onPress={() => setEdited('new')}
          >
            {t('frame.contact.add')}
          </Button>
        </span>
      ) : null}
    </div>
  )
}

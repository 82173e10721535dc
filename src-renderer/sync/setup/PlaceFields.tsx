import { FolderOpen } from 'lucide-react'
import { useState } from 'react'
import type { SyncPlace } from '../../../src-shared/sync/sync-contract'
import { useTranslator } from '../../i18n/translator'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { TextField } from '../../ui/TextField'
import { chooseFolder } from '../sync-store'
import { serverOf } from './server-address'

interface PlaceFieldProps {
  readonly place: SyncPlace | null
  readonly isBusy: boolean
  /** What belongs there. */
  readonly hint: string
  readonly onPlace: (place: SyncPlace) => void
  readonly onCancel: () => void
}

/** Choosing a folder: what is there is looked at right away. */
export function FolderField({ place, isBusy, hint, onPlace }: PlaceFieldProps) {
  const { t } = useTranslator()
  const chosen = place?.kind === 'folder' ? place.path : null
  const choose = async () => {
    const path = await chooseFolder()
    if (path !== null) onPlace({ kind: 'folder', path })
  }
  return (
    <div className="flex flex-col items-start gap-2">
      <p className="text-ink-2">{hint}</p>
      {chosen === null ? null : (
        <p className="font-semibold wrap-anywhere" data-selectable="">
          {chosen}
        </p>
      )}
      <Button
        kind={chosen === null ? 'primary' : 'plain'}
        icon={<Icon glyph={FolderOpen} />}
        isBusy={isBusy}
        autoFocus={chosen === null}
        onPress={() => void choose()}
      >
        {t(chosen === null ? 'sync.setup.chooseFolder' : 'sync.setup.chooseOther')}
      </Button>
    </div>
  )
}

/** An address or a whole invitation link, looked at on Enter. */
export function ServerField({ place, isBusy, hint, onPlace, onCancel }: PlaceFieldProps) {
  const { t } = useTranslator()
  const [text, setText] = useState('')
  const [isWrong, setIsWrong] = useState(false)
  const look = () => {
    const server = serverOf(text)
    setIsWrong(server === null)
    if (server !== null) onPlace(server)
  }
  return (
    <div className="flex flex-col items-start gap-2">
      <TextField
        label={t('sync.setup.address')}
        description={hint}
        type="url"
        value={text}
        onChange={(next) => {
          setText(next)
          setIsWrong(false)
        }}
        error={isWrong ? t('sync.setup.addressWrong') : undefined}
        onSubmit={look}
        onCancel={onCancel}
        autoFocus
      />
      <Button kind={place === null ? 'primary' : 'plain'} isBusy={isBusy} onPress={look}>
        {t('sync.setup.look')}
      </Button>
    </div>
  )
}

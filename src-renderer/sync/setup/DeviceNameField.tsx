import { useState } from 'react'
import { useTranslator } from '../../i18n/translator'
import { useView } from '../../state/create-view-store'
import { TextField } from '../../ui/TextField'
import { desktopView } from '../../workspace/desktop-store'

/** The name of this device, while it is typed: the computer's own until somebody types another. */
export function useDeviceName() {
  const computer = useView(desktopView, {}).value?.computerName ?? ''
  const [typed, setTyped] = useState<string | null>(null)
  const name = typed ?? computer.slice(0, 100)
  return { name, trimmed: name.trim(), setTyped }
}

interface DeviceNameFieldProps {
  readonly device: ReturnType<typeof useDeviceName>
  readonly onSubmit: () => void
  readonly onCancel: () => void
}

export function DeviceNameField({ device, onSubmit, onCancel }: DeviceNameFieldProps) {
  const { t } = useTranslator()
  return (
    <TextField
      label={t('sync.setup.deviceName')}
      description={t('sync.setup.deviceNameHint')}
      value={device.name}
      onChange={(name) => device.setTyped(name.slice(0, 100))}
      error={device.trimmed === '' ? t('sync.setup.nameMissing') : undefined}
      onSubmit={onSubmit}
      onCancel={onCancel}
    />
  )
}
